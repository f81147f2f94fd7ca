package dev.catenary.generator.source;

import dev.catenary.generator.api.Server;
import dev.catenary.generator.problem.Code;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads base URLs: {@code servers}, and Swagger 2.0's {@code schemes}, {@code host} and {@code basePath}. An absent
 * scheme means the one that the description was fetched with; nothing is fetched here, so https.
 */
final class Servers {
    private Servers() {}

    static List<Server> of(Element root, Dialect dialect) {
        return dialect == Dialect.SWAGGER_2 ? fromHost(root) : listed(root.get("servers"), dialect);
    }

    /** The {@code servers} of a description, a path or an operation, if they are there. */
    static List<Server> listed(Element servers, Dialect dialect) {
        List<Server> listed = new ArrayList<>();
        for (Element server : Repairs.items(servers, item -> item.has("url"))) {
            if (server.expectObject()) {
                String url = server.text("url").strip();
                if (url.isEmpty() && !server.has("url")) {
                    server.report(Code.MISSING_MEMBER, "The server has no `url`.", "Add `url`.");
                }
                String name = dialect.since32() ? server.text("name") : "";
                listed.add(new Server(withScheme(url), name, server.text("description"), variables(server)));
            }
        }
        return listed;
    }

    private static List<Server.Variable> variables(Element server) {
        List<Server.Variable> variables = new ArrayList<>();
        for (Element variable : server.object("variables").members()) {
            if (variable.expectObject()) {
                variables.add(new Server.Variable(
                        variable.key(),
                        variable.text("default"),
                        variable.texts("enum"),
                        variable.text("description")));
            }
        }
        return variables;
    }

    private static String withScheme(String url) {
        return url.startsWith("//") ? "https:" + url : url;
    }

    private static List<Server> fromHost(Element root) {
        String host = root.text("host").strip();
        String basePath = root.text("basePath").strip();
        if (host.isEmpty()) {
            return basePath.isEmpty() ? List.of() : List.of(new Server(basePath, "", "", List.of()));
        }
        List<String> schemes = new ArrayList<>(root.texts("schemes"));
        schemes.removeIf(s -> !s.equals("https") && !s.equals("http"));
        schemes.sort(Comparator.reverseOrder());
        if (schemes.isEmpty()) {
            schemes.add("https");
        }
        String path = basePath.isEmpty() || basePath.startsWith("/") ? basePath : "/" + basePath;
        return schemes.stream()
                .distinct()
                .map(s -> new Server(s + "://" + host + path, "", "", List.of()))
                .toList();
    }
}
