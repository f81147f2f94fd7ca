package dev.catenary.generator.cli;

import dev.catenary.generator.GeneratorSettings;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say which operations a client has. */
final class SelectionOptions {
    @Option(
            names = "--include-path",
            paramLabel = "GLOB",
            description = "Keep only paths that match, such as '/v3/**' or 'GET /v3/**'; repeatable.")
    private List<String> includePaths = new ArrayList<>();

    @Option(names = "--include-tag", paramLabel = "TAG", description = "Keep only operations with it; repeatable.")
    private List<String> includeTags = new ArrayList<>();

    @Option(names = "--include-operation-id", paramLabel = "ID", description = "Keep only this one; repeatable.")
    private List<String> includeOperationIds = new ArrayList<>();

    @Option(names = "--exclude-path", paramLabel = "GLOB", description = "Leave out paths that match; repeatable.")
    private List<String> excludePaths = new ArrayList<>();

    @Option(names = "--exclude-tag", paramLabel = "TAG", description = "Leave out operations with it; repeatable.")
    private List<String> excludeTags = new ArrayList<>();

    @Option(names = "--exclude-operation-id", paramLabel = "ID", description = "Leave out this one; repeatable.")
    private List<String> excludeOperationIds = new ArrayList<>();

    void addTo(GeneratorSettings.Builder settings) {
        settings.include(includePaths, includeTags, includeOperationIds)
                .exclude(excludePaths, excludeTags, excludeOperationIds);
    }
}
