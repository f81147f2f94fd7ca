package dev.catenary.generator;

import dev.catenary.generator.plan.LayoutKind;
import dev.catenary.generator.plan.PlanSettings;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.problem.SourceRef;
import dev.catenary.generator.refine.PagingRule;
import dev.catenary.generator.refine.RefineSettings;
import dev.catenary.generator.source.Selection;
import dev.catenary.generator.source.SourceSettings;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Everything a user can choose, except the output folder: two runs with equal settings give the same bytes.
 *
 * @param source which files and operations are read
 * @param refine which schemas become types
 * @param plan what the client looks like
 * @param lockFile where names are kept, so that they stay; absent: each run gives them anew
 * @param onInvalid what becomes of a description with errors
 */
public record GeneratorSettings(
        SourceSettings source, RefineSettings refine, PlanSettings plan, Optional<Path> lockFile, OnInvalid onInvalid) {

    /**
     * Settings with every default.
     *
     * @param spec the description's first file
     * @param packageName the Java package of the client's first type; all others are in it or below
     */
    public static Builder of(Path spec, String packageName) {
        return new Builder(spec, packageName);
    }

    /** Reports names that Java, or the runtime, does not leave to us. */
    GeneratorSettings check(Problems problems) {
        String packageName = plan.packageName();
        if (!isName(packageName)) {
            invalid(problems, "packageName", "\"" + packageName + "\" is not a Java package name.", "com.acme.shop");
        } else if (isIn(packageName, "java") || isIn(packageName, "dev.catenary.runtime")) {
            invalid(
                    problems,
                    "packageName",
                    "The package " + packageName + " belongs to somebody else.",
                    "com.acme.shop");
        }
        plan.clientName().filter(name -> !isName(name) || name.contains(".")).ifPresent(name -> {
            invalid(problems, "clientName", "\"" + name + "\" is not a name for a Java type.", "Shop");
        });
        return this;
    }

    private static void invalid(Problems problems, String setting, String text, String example) {
        SourceRef at = new SourceRef("settings", 0, "/" + setting);
        problems.add(Code.SETTING_INVALID, at, text, "Choose a name such as \"" + example + "\".");
    }

    /** {@code SourceVersion} lets invisible characters pass in names; a package name is a folder name, too. */
    private static boolean isName(String text) {
        return SourceVersion.isName(text, SourceVersion.RELEASE_17)
                && text.codePoints().noneMatch(Character::isIdentifierIgnorable);
    }

    private static boolean isIn(String packageName, String parent) {
        return (packageName + ".").startsWith(parent + ".");
    }

    /** Collects settings; what is not named keeps its default. */
    public static final class Builder {
        private final Path spec;
        private final String packageName;
        private List<Path> referenceRoots = List.of();
        private Selection.Filter include = Selection.Filter.NONE;
        private Selection.Filter exclude = Selection.Filter.NONE;
        private OnInvalid onInvalid = OnInvalid.REFUSE;
        private boolean allModels;
        private boolean paging = true;
        private List<PagingRule> pagingRules = List.of();
        private boolean separateInlineTypes;
        private Optional<String> clientName = Optional.empty();
        private LayoutKind layout = LayoutKind.PACKAGES;
        private boolean shorthand;
        private String chainRoot = "";
        private Optional<Path> lockFile = Optional.empty();
        private Map<String, String> formats = Map.of();
        private boolean allBuilders;

        private Builder(Path spec, String packageName) {
            this.spec = spec;
            this.packageName = packageName;
        }

        /** Folders beside the description's own that references may lead into; default none. */
        public Builder referenceRoots(Collection<Path> folders) {
            referenceRoots = List.copyOf(folders);
            return this;
        }

        /**
         * The operations to keep; default all. An operation has to match each kind that is not empty.
         *
         * @param paths globs, possibly after a method: {@code GET /v3/**}
         */
        public Builder include(List<String> paths, List<String> tags, List<String> operationIds) {
            include = new Selection.Filter(paths, tags, operationIds);
            return this;
        }

        /** The operations to leave out, also where {@link #include} would keep them: those that match anything here. */
        public Builder exclude(List<String> paths, List<String> tags, List<String> operationIds) {
            exclude = new Selection.Filter(paths, tags, operationIds);
            return this;
        }

        /** What becomes of a description with errors; default {@link OnInvalid#REFUSE}. */
        public Builder onInvalid(OnInvalid what) {
            onInvalid = what;
            return this;
        }

        /** Whether component schemas that no operation uses become types as well; default no. */
        public Builder allModels(boolean all) {
            allModels = all;
            return this;
        }

        /** Whether operations whose result comes in pages offer to go through them; default yes. */
        public Builder paging(boolean find) {
            paging = find;
            return this;
        }

        /**
         * How the operations that a rule selects are paged, whatever {@link #paging} says; default none.
         *
         * @param rules the parts of each by name, as {@link PagingRule} has them; the first that fits an operation decides
         */
        public Builder pagingRules(List<Map<String, String>> rules) {
            pagingRules = rules.stream().map(PagingRule::new).toList();
            return this;
        }

        /** Whether equal inline schemas, and equal sets of parameters, become a type each instead of one for all; default no. */
        public Builder separateInlineTypes(boolean separate) {
            separateInlineTypes = separate;
            return this;
        }

        /** The client's type name; default from the description's title. */
        public Builder clientName(Optional<String> name) {
            clientName = name;
            return this;
        }

        /** Where types are placed; default {@link LayoutKind#PACKAGES}. */
        public Builder layout(LayoutKind kind) {
            layout = kind;
            return this;
        }

        /** Whether {@code favor().couponStocks(data)} is offered for a link's only {@code post}; default no. */
        public Builder shorthand(boolean wanted) {
            shorthand = wanted;
            return this;
        }

        /** The file that keeps names, made by the first run; default none. */
        public Builder lockFile(Optional<Path> file) {
            lockFile = file;
            return this;
        }

        /** A fixed start of all paths, such as {@code /api/v2}, that has no links; default none. */
        public Builder chainRoot(String path) {
            chainRoot = path;
            return this;
        }

        /** {@code format} keywords to simple names of built-in types, such as {@code OffsetDateTime}; default none. */
        public Builder formats(Map<String, String> typeByFormat) {
            formats = typeByFormat;
            return this;
        }

        /** Whether models that only come back have a builder, too, as those have that are sent; default no. */
        public Builder allBuilders(boolean all) {
            allBuilders = all;
            return this;
        }

        public GeneratorSettings build() {
            return new GeneratorSettings(
                    new SourceSettings(spec, referenceRoots, new Selection(include, exclude), Set.of()),
                    new RefineSettings(allModels, paging, separateInlineTypes, pagingRules),
                    new PlanSettings(
                            packageName,
                            clientName,
                            layout,
                            shorthand,
                            chainRoot,
                            formats,
                            allBuilders,
                            !separateInlineTypes),
                    lockFile,
                    onInvalid);
        }
    }
}
