package dev.catenary.maven;

import dev.catenary.generator.ClientUpdate;
import dev.catenary.generator.GeneratorSettings;
import dev.catenary.generator.OnInvalid;
import dev.catenary.generator.ProblemFile;
import dev.catenary.generator.RefusedException;
import dev.catenary.generator.emit.Written;
import dev.catenary.generator.plan.LayoutKind;
import dev.catenary.generator.problem.Problem;
import dev.catenary.generator.problem.ProblemDigest;
import dev.catenary.generator.problem.Problems;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;

/**
 * Generates a Java client from an OpenAPI description and adds it to the sources that are compiled. When neither the
 * description, a file it refers to, the configuration nor the generated code has changed since the last build, nothing
 * is done.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
    /** A file of its own, which a run that ends well deletes: what is generated is then what it was before. */
    private static final String REFUSED = ".refused.txt";

    /** The OpenAPI description: a YAML or JSON file, Swagger 2.0, OpenAPI 3.0, 3.1 or 3.2. */
    @Parameter(required = true)
    private File spec;

    /** The Java package of the client's first type; all other types are in it or below it. */
    @Parameter(required = true)
    private String packageName;

    /** The folder above the package. Several executions may share it if their packages differ. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/catenary")
    private File output;

    /** The name of the client's first type; by default made from the description's title. */
    @Parameter
    private String clientName;

    /** {@code packages}: a file for each link, in nested packages; {@code nested}: all links nested in one file. */
    @Parameter(defaultValue = "packages")
    private String layout;

    /** Whether {@code favor().couponStocks(data)} is offered as a short form of {@code .couponStocks().post(data)}. */
    @Parameter(defaultValue = "false")
    private boolean shorthand;

    /**
     * A file that keeps names as they are when the description grows, such as <code>src/main/openapi/shop.lock</code>; made
     * by the first build, to be committed. By default names are given anew each time.
     */
    @Parameter
    private File lockFile;

    /** A fixed start of all paths, such as {@code /api/v2}, that is sent but has no links. */
    @Parameter
    private String chainRoot = "";

    /**
     * Globs of the paths to keep, such as <code>/v3/pay/**</code>, possibly after a method: <code>GET /v3/**</code>; by
     * default all. Where several of the include settings are given, an operation has to match each of them.
     */
    @Parameter
    private List<String> includePaths = List.of();

    /** Tags of the operations to keep; by default all. */
    @Parameter
    private List<String> includeTags = List.of();

    /** The operations to keep, by {@code operationId}; by default all. */
    @Parameter
    private List<String> includeOperationIds = List.of();

    /** Globs of the paths to leave out, also where the include settings would keep them. */
    @Parameter
    private List<String> excludePaths = List.of();

    /** Tags of the operations to leave out. */
    @Parameter
    private List<String> excludeTags = List.of();

    /** The operations to leave out, by {@code operationId}. */
    @Parameter
    private List<String> excludeOperationIds = List.of();

    /** {@code refuse}: a description with errors fails the build; {@code skip}: what they concern is left out. */
    @Parameter(defaultValue = "refuse")
    private String onInvalid;

    /** Formats and the simple names of their Java types, such as <code>rfc3339</code> and <code>OffsetDateTime</code>. */
    @Parameter
    private Map<String, String> formats = Map.of();

    /** {@code used}: component schemas that an operation needs become types; {@code all}: the others as well. */
    @Parameter(defaultValue = "used")
    private String models;

    /** {@code found}: operations whose result clearly comes in pages offer to go through them; {@code none}: none does. */
    @Parameter(defaultValue = "found")
    private String paging;

    /**
     * How single operations are paged, or that they are not, whatever <code>paging</code> says; each rule has a
     * <code>path</code> or an <code>operationId</code>, <code>by</code>, and the parts that go with it.
     */
    @Parameter
    private List<PagingRule> pagingRules = List.of();

    /**
     * {@code shared}: equal inline schemas, and equal sets of parameters, become one type; {@code separate}: each becomes a
     * type of its own.
     */
    @Parameter(defaultValue = "shared")
    private String inlineTypes;

    /** {@code sent}: models that a request can hold have builders; {@code all}: those that only come back have them as well. */
    @Parameter(defaultValue = "sent")
    private String builders;

    /** Folders that references may lead into, besides the description's own. */
    @Parameter
    private List<File> referenceRoots = List.of();

    /** Leaves everything as the last build left it. */
    @Parameter(property = "catenary.skip", defaultValue = "false")
    private boolean skip;

    /** Whether the output folder is added to the sources that are compiled. */
    @Parameter(defaultValue = "true")
    private boolean addSourceRoot;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    private final BuildContext context;

    @Inject
    GenerateMojo(BuildContext context) {
        this.context = context;
    }

    @Override
    public void execute() throws MojoFailureException {
        if (addSourceRoot) {
            project.addCompileSourceRoot(output.getAbsolutePath());
        }
        refuseToShareAPackage();
        if (skip) {
            getLog().info(packageName + ": skipped, as catenary.skip says");
            return;
        }
        Problems problems = new Problems();
        try {
            Optional<ClientUpdate.Result> result = ClientUpdate.run(settings(), output.toPath(), problems);
            getLog().info(packageName + ": " + summary(result));
            report(new Problems(), REFUSED);
            if (result.isPresent()) {
                context.refresh(output);
                report(problems, ".problems.txt");
            }
        } catch (RefusedException e) {
            Path errors = report(problems, REFUSED);
            throw new MojoFailureException(spec + " was refused, and " + output
                    + " left as it was. The errors are above, and in " + errors + ".");
        }
    }

    /** The console gets what a person reads, a file gets all; it goes when there is nothing to say. */
    private Path report(Problems problems, String suffix) throws MojoFailureException {
        ProblemDigest digest = ProblemDigest.of(problems);
        digest.shown().forEach(this::log);
        Path folder = Path.of(project.getBuild().getDirectory(), "catenary");
        Path file = folder.resolve(execution.getExecutionId() + suffix);
        try {
            ProblemFile.write(file, problems);
        } catch (IOException e) {
            throw new MojoFailureException("The problems cannot be written to " + file, e);
        }
        if (!digest.rest().isEmpty()) {
            getLog().info(packageName + ": not shown: " + digest.rest() + "; " + file + " has all");
        }
        return file;
    }

    /** Each of two executions would take the other's files for stale ones. */
    private void refuseToShareAPackage() throws MojoFailureException {
        @SuppressWarnings("unchecked") // Maven's own declaration is a raw type
        Map<String, Object> ofThisProject = getPluginContext();
        String mine = execution.getExecutionId();
        Object first = ofThisProject.putIfAbsent(output.getAbsolutePath() + File.pathSeparator + packageName, mine);
        if (first != null && !first.equals(mine)) {
            throw new MojoFailureException("The executions " + first + " and " + mine + " both write the package "
                    + packageName + " to " + output + ". Give one of them another package or output folder.");
        }
    }

    private GeneratorSettings settings() throws MojoFailureException {
        return GeneratorSettings.of(spec.toPath(), packageName)
                .clientName(Optional.ofNullable(clientName))
                .layout(oneOf("layout", layout, Map.of("packages", LayoutKind.PACKAGES, "nested", LayoutKind.NESTED)))
                .shorthand(shorthand)
                .lockFile(Optional.ofNullable(lockFile).map(File::toPath))
                .chainRoot(chainRoot)
                .include(includePaths, includeTags, includeOperationIds)
                .exclude(excludePaths, excludeTags, excludeOperationIds)
                .onInvalid(oneOf("onInvalid", onInvalid, Map.of("refuse", OnInvalid.REFUSE, "skip", OnInvalid.SKIP)))
                .formats(formats)
                .allModels(oneOf("models", models, Map.of("used", false, "all", true)))
                .paging(oneOf("paging", paging, Map.of("found", true, "none", false)))
                .pagingRules(pagingRules.stream().map(PagingRule::parts).toList())
                .separateInlineTypes(oneOf("inlineTypes", inlineTypes, Map.of("shared", false, "separate", true)))
                .allBuilders(oneOf("builders", builders, Map.of("sent", false, "all", true)))
                .referenceRoots(referenceRoots.stream().map(File::toPath).toList())
                .build();
    }

    private static <T> T oneOf(String parameter, String text, Map<String, T> values) throws MojoFailureException {
        T value = values.get(text.toLowerCase(Locale.ROOT));
        if (value == null) {
            throw new MojoFailureException("<" + parameter + "> is \"" + text + "\", but may only be one of "
                    + values.keySet().stream().sorted().toList());
        }
        return value;
    }

    private static String summary(Optional<ClientUpdate.Result> result) {
        if (result.isEmpty()) {
            return "up to date";
        }
        Written files = result.get().written();
        return "%d files written, %d unchanged, %d deleted"
                .formatted(files.written(), files.unchanged(), files.deleted());
    }

    private void log(Problem problem) {
        if (problem.isError()) {
            getLog().error(problem.toString());
        } else {
            getLog().warn(problem.toString());
        }
    }
}
