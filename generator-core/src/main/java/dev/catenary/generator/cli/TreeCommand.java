package dev.catenary.generator.cli;

import dev.catenary.generator.Generator;
import dev.catenary.generator.plan.Plan;
import dev.catenary.generator.problem.Problems;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "tree",
        description = "Prints the chain, its verbs and their types, without writing anything.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TreeCommand implements Callable<Integer> {
    @Mixin
    private DescriptionOptions description;

    @Option(
            names = "--package",
            defaultValue = "api",
            paramLabel = "NAME",
            description = "The client's Java package; default ${DEFAULT-VALUE}.")
    private String packageName;

    @Option(names = "--json", description = "Print JSON, one entry an operation.")
    private boolean asJson;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Problems problems = new Problems();
        return CatenaryCli.reporting(spec, problems, description.notes(), () -> {
            Plan plan = new Generator(description.settings(packageName), problems).plan();
            return asJson ? TreeJson.of(plan) : TreeText.of(plan);
        });
    }
}
