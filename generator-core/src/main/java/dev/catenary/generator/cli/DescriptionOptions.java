package dev.catenary.generator.cli;

import dev.catenary.generator.GeneratorSettings;
import dev.catenary.generator.plan.LayoutKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that every command has: which description, and what the client looks like. */
final class DescriptionOptions {
    @Option(
            names = "--spec",
            required = true,
            paramLabel = "FILE",
            description = "The OpenAPI description, YAML or JSON.")
    private Path spec;

    @Option(names = "--client-name", paramLabel = "NAME", description = "The client's type; default from the title.")
    private Optional<String> clientName = Optional.empty();

    @Option(
            names = "--layout",
            paramLabel = "packages|nested",
            description = "A file per link in nested packages (default), or all links nested in one file.")
    private LayoutKind layout = LayoutKind.PACKAGES;

    @Option(names = "--shorthand", description = "Offer favor().couponStocks(data) for .couponStocks().post(data).")
    private boolean shorthand;

    @Option(names = "--include-path", paramLabel = "GLOB", description = "Keep only paths that match; repeatable.")
    private List<String> includePaths = new ArrayList<>();

    @Option(names = "--exclude-path", paramLabel = "GLOB", description = "Leave out paths that match; repeatable.")
    private List<String> excludePaths = new ArrayList<>();

    @Option(names = "--all-models", description = "Also write component schemas that no operation uses.")
    private boolean allModels;

    @Option(
            names = "--inline-types",
            paramLabel = "shared|separate",
            description = "One type for equal inline schemas (default), or one for each.")
    private InlineTypes inlineTypes = InlineTypes.SHARED;

    @Option(names = "--format", paramLabel = "NAME=TYPE", description = "Java type for a format; repeatable.")
    private Map<String, String> formats = new LinkedHashMap<>();

    @Option(
            names = "--reference-root",
            paramLabel = "DIR",
            description = "A folder beside the description's own that references may lead into; repeatable.")
    private List<Path> referenceRoots = new ArrayList<>();

    /** Values of {@code --inline-types}. */
    enum InlineTypes {
        SHARED,
        SEPARATE
    }

    GeneratorSettings settings(String packageName) {
        return GeneratorSettings.of(spec, packageName)
                .clientName(clientName)
                .layout(layout)
                .shorthand(shorthand)
                .includePaths(includePaths)
                .excludePaths(excludePaths)
                .allModels(allModels)
                .separateInlineTypes(inlineTypes == InlineTypes.SEPARATE)
                .formats(formats)
                .referenceRoots(referenceRoots)
                .build();
    }
}
