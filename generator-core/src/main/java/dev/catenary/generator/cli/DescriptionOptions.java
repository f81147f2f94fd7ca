package dev.catenary.generator.cli;

import dev.catenary.generator.GeneratorSettings;
import dev.catenary.generator.OnInvalid;
import dev.catenary.generator.plan.LayoutKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Mixin;
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

    @Option(names = "--lock", paramLabel = "FILE", description = "Keeps names as they are; made by the first run.")
    private Optional<Path> lockFile = Optional.empty();

    @Option(names = "--chain-root", paramLabel = "PATH", description = "A start of all paths that has no links.")
    private String chainRoot = "";

    @Mixin
    private SelectionOptions selection;

    @Option(
            names = "--on-invalid",
            paramLabel = "refuse|skip",
            description = "Refuse a description with errors (default), or leave out the operations that have them.")
    private OnInvalid onInvalid = OnInvalid.REFUSE;

    @Option(names = "--all-models", description = "Also write component schemas that no operation uses.")
    private boolean allModels;

    @Option(
            names = "--paging",
            paramLabel = "found|none",
            description = "Offer to go through pages where an operation clearly has them (default), or nowhere.")
    private Paging paging = Paging.FOUND;

    @Option(
            names = "--paging-rule",
            paramLabel = "RULE",
            converter = PagingRuleText.Converter.class,
            description =
                    "How some operations are paged: 'path=GET /v3/**; by=page; parameter=offset; first=0'; repeatable.")
    private List<PagingRuleText> pagingRules = new ArrayList<>();

    @Option(
            names = "--inline-types",
            paramLabel = "shared|separate",
            description =
                    "One type for equal inline schemas, one for equal sets of parameters (default), or one for each.")
    private InlineTypes inlineTypes = InlineTypes.SHARED;

    @Option(names = "--all-builders", description = "Builders also for models that only come back.")
    private boolean allBuilders;

    @Option(names = "--format", paramLabel = "NAME=TYPE", description = "Java type for a format; repeatable.")
    private Map<String, String> formats = new LinkedHashMap<>();

    @Option(
            names = "--reference-root",
            paramLabel = "DIR",
            description = "A folder beside the description's own that references may lead into; repeatable.")
    private List<Path> referenceRoots = new ArrayList<>();

    @Option(names = "--notes", description = "Print every problem, and what the client has not.")
    private boolean notes;

    boolean notes() {
        return notes;
    }

    /** Values of {@code --paging}. */
    enum Paging {
        FOUND,
        NONE
    }

    /** Values of {@code --inline-types}. */
    enum InlineTypes {
        SHARED,
        SEPARATE
    }

    GeneratorSettings settings(String packageName) {
        GeneratorSettings.Builder settings = GeneratorSettings.of(spec, packageName);
        selection.addTo(settings);
        return settings.clientName(clientName)
                .layout(layout)
                .shorthand(shorthand)
                .lockFile(lockFile)
                .chainRoot(chainRoot)
                .onInvalid(onInvalid)
                .allModels(allModels)
                .paging(paging == Paging.FOUND)
                .pagingRules(pagingRules.stream().map(PagingRuleText::parts).toList())
                .separateInlineTypes(inlineTypes == InlineTypes.SEPARATE)
                .allBuilders(allBuilders)
                .formats(formats)
                .referenceRoots(referenceRoots)
                .build();
    }
}
