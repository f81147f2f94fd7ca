package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Server;
import java.util.List;
import java.util.Optional;

/**
 * One path segment as an interface.
 *
 * @param path the wire path up to here, for the Javadoc
 * @param client present on the root only
 */
public record LinkType(
        ClassName name, String path, List<Step> steps, List<Call> calls, Doc doc, Optional<Client> client)
        implements JavaType {
    public LinkType {
        steps = List.copyOf(steps);
        calls = List.copyOf(calls);
    }

    /**
     * What only the root has.
     *
     * @param baseUrl the default, or empty
     * @param chainRoot the start of all paths that has no links, or empty
     * @param security the API's requirement, as the runtime wants it: alternatives, joined by {@code +} where needed together
     * @param servers those that a caller may choose from; empty if there is nothing to choose
     */
    public record Client(
            String baseUrl,
            String chainRoot,
            List<String> security,
            List<Credential> credentials,
            List<ServerChoice> servers) {
        public Client {
            security = List.copyOf(security);
            credentials = List.copyOf(credentials);
            servers = List.copyOf(servers);
        }
    }

    /** A factory method for a server that the description names. */
    public record ServerChoice(String method, Server server) {}

    /** A factory method for a security scheme's credential. */
    public record Credential(String method, String scheme, Kind kind, String argument, Doc doc) {}

    /** The runtime's factories; {@code argument} of a {@link Credential} is the wire name or the token URL. */
    public enum Kind {
        HEADER,
        QUERY,
        COOKIE,
        BASIC,
        BEARER,
        CLIENT_CREDENTIALS
    }
}
