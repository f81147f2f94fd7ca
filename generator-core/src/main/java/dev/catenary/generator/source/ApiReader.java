package dev.catenary.generator.source;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.PathNode;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.api.SecurityRequirement;
import dev.catenary.generator.api.Segment;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads a description: one file, or one that refers to others. */
public final class ApiReader {
    private final Element root;
    private final Dialect dialect;
    private final SourceSettings settings;
    private final Problems problems;
    private final References references;
    private final SchemaQueue queue = new SchemaQueue();

    private ApiReader(Element root, Dialect dialect, Documents documents, SourceSettings settings, Problems problems) {
        this.root = root;
        this.dialect = dialect;
        this.settings = settings;
        this.problems = problems;
        this.references = new References(documents);
    }

    /**
     * Reads everything there is to read, whatever is wrong with some of it. Nothing a file can contain makes this
     * throw; if {@code problems} has errors afterwards, the value is what could be understood, possibly empty.
     */
    public static Api read(SourceSettings settings, Problems problems) {
        return read(settings, problems, file -> {});
    }

    /**
     * The same.
     *
     * @param opened is told the real path of every file that is read
     */
    public static Api read(SourceSettings settings, Problems problems, Consumer<Path> opened) {
        Optional<Documents> documents = Documents.of(settings, problems);
        Api api = read(documents, settings, problems);
        documents.ifPresent(all -> all.files().forEach(opened));
        return api;
    }

    private static Api read(Optional<Documents> documents, SourceSettings settings, Problems problems) {
        Optional<Document> main = documents.flatMap(Documents::main);
        if (main.isEmpty() || !main.get().root().expectObject()) {
            return empty();
        }
        Element root = main.get().root();
        return Dialect.of(root)
                .map(dialect -> new ApiReader(root, dialect, documents.get(), settings, problems).api())
                .orElseGet(ApiReader::empty);
    }

    private static Api empty() {
        PathNode nothing = new PathNode(new Segment.Root(), List.of(), List.of(), List.of());
        return new Api(
                "",
                "",
                Doc.NONE,
                List.of(),
                Collections.emptySortedMap(),
                List.of(),
                nothing,
                Collections.emptySortedMap(),
                List.of());
    }

    private Api api() {
        SchemaReader schemas = new SchemaReader(references, queue, dialect);
        ParameterReader parameters = new ParameterReader(references, schemas, dialect);
        PayloadReader payloads = new PayloadReader(schemas, references, dialect);
        BodyReader bodies = new BodyReader(references, parameters, payloads);
        ReplyReader replies = new ReplyReader(references, parameters, payloads, dialect);
        WebhookReader webhooks = new WebhookReader(references, dialect, bodies, settings.leftOut());
        SecurityReader security = new SecurityReader(root, dialect, references);
        OperationReader operations = new OperationReader(dialect, root, parameters, bodies, replies, security);

        requirePaths();
        PathNode paths = new PathsReader(references, dialect, operations, webhooks, settings, problems).read(root);
        webhooks.addWebhooks(root);
        addNamedSchemas();
        SortedMap<SchemaId, Schema> read = queue.readAll(schemas);
        payloads.report(problems);
        List<SecurityRequirement> required =
                security.requirements(root).map(ApiReader::said).orElse(List.of());
        Element info = root.object("info");
        return new Api(
                info.text("title"),
                info.text("version"),
                Docs.of(info).or(Docs.of(root)),
                Servers.of(root, dialect),
                security.schemes(),
                required,
                paths,
                read,
                webhooks.found());
    }

    /** An empty list says that nothing is required, which is more than to say nothing. */
    private static List<SecurityRequirement> said(List<SecurityRequirement> alternatives) {
        return alternatives.isEmpty() ? List.of(new SecurityRequirement(new TreeMap<>())) : alternatives;
    }

    /** OpenAPI 3.1 and later may have webhooks or components alone. */
    private void requirePaths() {
        boolean optional = dialect.since31() && (root.has("webhooks") || root.has("components"));
        if (!root.has("paths") && !optional) {
            root.report(Code.MISSING_MEMBER, "The description has no `paths`.", "Add `paths`.");
        }
    }

    /** Named schemas are part of the API even if no operation names them: subtypes are found among them. */
    private void addNamedSchemas() {
        Element named = dialect == Dialect.SWAGGER_2
                ? root.object("definitions")
                : root.object("components").object("schemas");
        for (Element schema : named.members()) {
            boolean leftOut = settings.leftOut().contains(schema.at());
            if (!leftOut && (!schema.isExtension() || schema.isObject())) {
                queue.add(schema);
            }
        }
    }
}
