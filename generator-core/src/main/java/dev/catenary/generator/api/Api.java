package dev.catenary.generator.api;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the API <em>is</em>, independent of the description's version and file layout and free of any Java word: names
 * are the wire's, order is the description's, every element knows its place. Two descriptions of the same API give the
 * same value; {@link ApiText} prints it.
 *
 * @param title {@code info.title}, or empty
 * @param version {@code info.version}, or empty
 * @param doc {@code info.description} and links
 * @param servers in order of preference; empty if none is named
 * @param securitySchemes by name, sorted
 * @param security the requirement of every operation that names none of its own: alternatives, any one of them will do
 * @param root the tree of path segments
 * @param schemas every schema that a reference names, by its place
 * @param webhooks webhook and callback payloads, in order
 */
public record Api(
        String title,
        String version,
        Doc doc,
        List<Server> servers,
        SortedMap<String, SecurityScheme> securitySchemes,
        List<SecurityRequirement> security,
        PathNode root,
        SortedMap<SchemaId, Schema> schemas,
        List<Webhook> webhooks) {
    public Api {
        servers = List.copyOf(servers);
        securitySchemes = Collections.unmodifiableSortedMap(new TreeMap<>(securitySchemes));
        security = List.copyOf(security);
        schemas = Collections.unmodifiableSortedMap(new TreeMap<>(schemas));
        webhooks = List.copyOf(webhooks);
    }

    /** The same API with other schemas and paths: what a refine pass returns. */
    public Api with(PathNode newRoot, SortedMap<SchemaId, Schema> newSchemas) {
        return new Api(title, version, doc, servers, securitySchemes, security, newRoot, newSchemas, webhooks);
    }

    public Api withWebhooks(List<Webhook> newWebhooks) {
        return new Api(title, version, doc, servers, securitySchemes, security, root, schemas, newWebhooks);
    }
}
