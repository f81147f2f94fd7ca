package dev.catenary.generator.cli;

import dev.catenary.generator.ClientUpdate;
import dev.catenary.generator.emit.Written;
import dev.catenary.generator.plan.LinkType;
import dev.catenary.generator.problem.Problems;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "generate",
        description = "Writes the client's sources.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class GenerateCommand implements Callable<Integer> {
    @Mixin
    private DescriptionOptions description;

    @Option(names = "--output", required = true, paramLabel = "DIR", description = "The folder above the package.")
    private Path output;

    @Option(names = "--package", required = true, paramLabel = "NAME", description = "The client's Java package.")
    private String packageName;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        Problems problems = new Problems();
        return CatenaryCli.reporting(
                spec,
                problems,
                description.notes(),
                () -> ClientUpdate.run(description.settings(packageName), output, problems)
                        .map(this::summary)
                        .orElse(output + " is up to date."));
    }

    private String summary(ClientUpdate.Result result) {
        Written files = result.written();
        int operations = result.plan().types().stream()
                .mapToInt(type -> type instanceof LinkType link ? link.calls().size() : 0)
                .sum();
        return "%s: %d files written, %d unchanged, %d deleted; %d operations, %d types."
                .formatted(
                        output,
                        files.written(),
                        files.unchanged(),
                        files.deleted(),
                        operations,
                        result.plan().types().size());
    }
}
