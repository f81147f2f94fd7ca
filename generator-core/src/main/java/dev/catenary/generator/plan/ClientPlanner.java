package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.SecurityRequirement;
import dev.catenary.generator.api.SecurityScheme;
import dev.catenary.generator.api.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What only the root link has: the default base URL and the ways to prove who one is. */
final class ClientPlanner {
    /** RFC 3986 §3, http and https only, without user, query and fragment. */
    private static final Pattern ABSOLUTE =
            Pattern.compile("(?i)https?://[\\w.~%\\[\\]:-]+(/[\\w.~%!$&'()*+,;=:@/-]*)?");

    private static final int LABEL_WORDS = 4;

    private ClientPlanner() {}

    static LinkType.Client plan(Registry registry, ClassName client) {
        Api api = registry.api();
        List<String> schemes = List.copyOf(api.securitySchemes().keySet());
        List<Member.Named> methods = claim(
                registry,
                client.nestedClass("Security"),
                schemes.stream().map(name -> Member.ofData(name, List.of())).toList());
        List<LinkType.Credential> credentials = new ArrayList<>();
        for (int i = 0; i < schemes.size(); i++) {
            String name = schemes.get(i);
            credential(methods.get(i).name(), name, api.securitySchemes().get(name))
                    .ifPresent(credentials::add);
        }
        String url = first(api.servers());
        return new LinkType.Client(
                isAbsolute(url) ? url : "",
                registry.settings().chainRoot(),
                requirement(api),
                credentials,
                servers(registry, client.nestedClass("Servers")));
    }

    private static List<Member.Named> claim(Registry registry, ClassName type, List<Member> members) {
        return registry.names().members(type).claim(Scope.ofMembers(), members, ReservedNames::isData);
    }

    /**
     * What operations need that do not say so themselves: what the description says for all of them, or nothing, if it
     * says something for some. Where it never says anything, the runtime sends what it is given.
     */
    private static List<String> requirement(Api api) {
        return api.security().isEmpty() && anySays(api) ? List.of("") : security(api.security());
    }

    private static boolean anySays(Api api) {
        return api.root()
                .allOperations()
                .anyMatch(operation -> operation.security().isPresent());
    }

    /** Servers to choose from: several, or one that says only in part where it is. */
    private static List<LinkType.ServerChoice> servers(Registry registry, ClassName type) {
        List<Server> usable = registry.api().servers().stream()
                .filter(server -> url(server).startsWith("/") || isAbsolute(url(server)))
                .toList();
        boolean complete = usable.size() == 1
                && usable.get(0).variables().isEmpty()
                && isAbsolute(usable.get(0).url());
        if (complete) {
            return List.of();
        }
        List<Member.Named> methods = claim(
                registry,
                type,
                usable.stream()
                        .map(server -> Member.of(server.url(), ReservedNames.data(Naming.member(label(server)))))
                        .toList());
        List<LinkType.ServerChoice> choices = new ArrayList<>();
        for (int i = 0; i < usable.size(); i++) {
            choices.add(new LinkType.ServerChoice(methods.get(i).name(), usable.get(i)));
        }
        return choices;
    }

    /** What the description calls a server, if it has a name or that is short enough for one; else where it is. */
    private static String label(Server server) {
        if (!server.name().isBlank()) {
            return server.name();
        }
        String label = server.description().strip().split("[.,;:(\\n]", 2)[0].strip();
        if (!label.isEmpty() && label.split("\\s+").length <= LABEL_WORDS) {
            return label;
        }
        return server.url().startsWith("/")
                ? "relative"
                : server.url().replaceFirst("(?i)^https://", "").replaceFirst("(?<=[^:/])/.*", "");
    }

    /** Whether a client could send there; relative URLs, and texts that are none, are for the caller to replace. */
    private static boolean isAbsolute(String url) {
        return ABSOLUTE.matcher(url).matches();
    }

    private static Optional<LinkType.Credential> credential(String method, String name, SecurityScheme scheme) {
        if (scheme instanceof SecurityScheme.ApiKey key) {
            LinkType.Kind kind = key.in() == Parameter.In.HEADER
                    ? LinkType.Kind.HEADER
                    : key.in() == Parameter.In.QUERY ? LinkType.Kind.QUERY : LinkType.Kind.COOKIE;
            return Optional.of(new LinkType.Credential(method, name, kind, key.wireName(), key.doc()));
        }
        if (scheme instanceof SecurityScheme.Http http && http.scheme().equals("basic")) {
            return Optional.of(new LinkType.Credential(method, name, LinkType.Kind.BASIC, "", http.doc()));
        }
        if (scheme instanceof SecurityScheme.OAuth2 oauth && isAbsolute(oauth.tokenUrl())) {
            return Optional.of(new LinkType.Credential(
                    method, name, LinkType.Kind.CLIENT_CREDENTIALS, oauth.tokenUrl(), oauth.doc()));
        }
        boolean token =
                scheme instanceof SecurityScheme.Http http && http.scheme().equals("bearer")
                        || scheme instanceof SecurityScheme.OAuth2
                        || scheme instanceof SecurityScheme.OpenIdConnect;
        return token
                ? Optional.of(new LinkType.Credential(method, name, LinkType.Kind.BEARER, "", scheme.doc()))
                : Optional.empty();
    }

    /** The requirement as the runtime wants it: an alternative a string, {@code +} between schemes needed together. */
    static List<String> security(List<SecurityRequirement> requirements) {
        return requirements.stream()
                .map(requirement -> String.join("+", requirement.schemes().keySet()))
                .toList();
    }

    /**
     * An operation's own base URL, which may be relative to the client's; empty: the client's, also where the operation
     * says once more what the description says for all, so that it follows a base URL that the caller sets.
     */
    static String ownServer(Operation operation, Api api) {
        String url = first(operation.servers());
        return !url.equals(first(api.servers())) && (url.startsWith("/") || isAbsolute(url)) ? url : "";
    }

    private static String first(List<Server> servers) {
        return servers.isEmpty() ? "" : url(servers.get(0));
    }

    /** The URL with the variables' defaults. */
    private static String url(Server server) {
        String url = server.url();
        for (Server.Variable variable : server.variables()) {
            url = url.replace("{" + variable.name() + "}", variable.defaultValue());
        }
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
