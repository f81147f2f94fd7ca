package dev.catenary.generator.api;

import java.util.List;
import java.util.Optional;

/**
 * Prints an API as text that a person can review and a tool can compare: one line for each path node, operation,
 * parameter, payload and property, indented. Places are left out, so that a moved line changes nothing; of the texts
 * only the beginning of the first line is shown.
 */
public final class ApiText {
    private final Lines lines = new Lines();
    private final SchemaText schemas = new SchemaText(lines);

    private ApiText() {}

    /** The text, lines ended by {@code \n}. */
    public static String of(Api api) {
        ApiText text = new ApiText();
        text.api(api);
        return text.lines.toString();
    }

    private void api(Api api) {
        lines.add("api " + Lines.quoted(api.title()) + " " + Lines.quoted(api.version()) + Lines.doc(api.doc()));
        lines.within(() -> {
            api.servers().forEach(this::server);
            api.securitySchemes().forEach((name, scheme) -> lines.add("scheme " + name + ": " + scheme(scheme)));
            security(api.security());
        });
        lines.add("paths");
        lines.within(() -> nodeContents(api.root()));
        if (!api.webhooks().isEmpty()) {
            lines.add("webhooks");
            lines.within(() -> api.webhooks().forEach(this::webhook));
        }
        lines.add("schemas");
        lines.within(() -> api.schemas().forEach((id, schema) -> schemas.print(id + ": ", schema)));
    }

    private void server(Server server) {
        lines.add("server " + server.url() + (server.name().isEmpty() ? "" : " named " + Lines.quoted(server.name())));
        lines.within(() -> server.variables()
                .forEach(v -> lines.add(v.name() + " = " + Lines.quoted(v.defaultValue())
                        + (v.values().isEmpty() ? "" : " of " + v.values()))));
    }

    private static String scheme(SecurityScheme scheme) {
        if (scheme instanceof SecurityScheme.ApiKey key) {
            return "api key in " + Lines.lower(key.in()) + " " + key.wireName();
        }
        if (scheme instanceof SecurityScheme.Http http) {
            return "http " + http.scheme();
        }
        if (scheme instanceof SecurityScheme.OAuth2 oauth) {
            return oauth.tokenUrl().isEmpty() ? "oauth2" : "oauth2 client credentials at " + oauth.tokenUrl();
        }
        if (scheme instanceof SecurityScheme.OpenIdConnect openId) {
            return "openid connect at " + openId.url();
        }
        return "other " + ((SecurityScheme.Other) scheme).type();
    }

    private void security(List<SecurityRequirement> alternatives) {
        alternatives.forEach(r -> lines.add("security " + (r.schemes().isEmpty() ? "none" : r.schemes())));
    }

    private void nodeContents(PathNode node) {
        node.variables().forEach(this::parameter);
        node.operations().forEach(this::operation);
        for (PathNode child : node.children()) {
            lines.add(segment(child.segment()));
            lines.within(() -> nodeContents(child));
        }
    }

    private static String segment(Segment segment) {
        if (segment instanceof Segment.Literal literal) {
            return "/" + literal.text();
        }
        if (segment instanceof Segment.Variable variable) {
            return "/{" + variable.name() + "}";
        }
        if (segment instanceof Segment.Mixed mixed) {
            StringBuilder text = new StringBuilder("/");
            mixed.parts().forEach(p -> text.append(p.variable() ? "{" + p.text() + "}" : p.text()));
            return text.toString();
        }
        if (segment instanceof Segment.Suffix suffix) {
            return "+" + suffix.text();
        }
        if (segment instanceof Segment.Fragment fragment) {
            return "#" + fragment.text();
        }
        if (segment instanceof Segment.Query query) {
            return "?" + query.text();
        }
        if (segment instanceof Segment.QueryNames query) {
            return query.shown();
        }
        return segment instanceof Segment.Slash ? "+/" : "";
    }

    private void operation(Operation operation) {
        String id = operation.operationId().isEmpty() ? "" : " " + operation.operationId();
        lines.add(operation.method()
                + id
                + (operation.trailingSlash() ? " (trailing slash)" : "")
                + Lines.doc(operation.doc()));
        lines.within(() -> {
            operation.servers().forEach(this::server);
            operation.security().ifPresent(own -> {
                security(own);
                if (own.isEmpty()) {
                    lines.add("security none");
                }
            });
            operation.parameters().forEach(this::parameter);
            operation.body().ifPresent(this::body);
            operation.replies().forEach(this::reply);
            operation.paging().ifPresent(this::paging);
        });
    }

    private void paging(Paging paging) {
        String items = paging.items().isEmpty() ? "" : " of " + String.join(" ", paging.items());
        String more = paging.more().isEmpty() ? "" : " while " + String.join(" ", paging.more());
        String limit = paging.limit().isEmpty() ? "" : " filled to " + paging.limit();
        lines.add("pages" + items + " by " + rule(paging.rule()) + more + limit);
    }

    private static String rule(Paging.Rule rule) {
        if (rule instanceof Paging.Rule.Link link) {
            return "link " + String.join(" ", link.property());
        }
        if (rule instanceof Paging.Rule.Token token) {
            return "token " + String.join(" ", token.property()) + " as " + token.parameter();
        }
        if (rule instanceof Paging.Rule.TokenHeader token) {
            return "token header " + token.header() + " as " + token.parameter();
        }
        if (rule instanceof Paging.Rule.LastItem last) {
            return "last item's " + String.join(" ", last.property()) + " as " + last.parameter();
        }
        if (rule instanceof Paging.Rule.Page page) {
            return "number " + page.parameter() + " from " + page.first();
        }
        if (rule instanceof Paging.Rule.Offset offset) {
            return "offset " + offset.parameter() + (offset.first() == 0 ? "" : " from " + offset.first());
        }
        return rule instanceof Paging.Rule.LinkHeader ? "link header" : "nothing";
    }

    private void parameter(Parameter parameter) {
        String style = parameter.content().isEmpty()
                ? Lines.lower(parameter.style()) + (parameter.explode() ? " exploded" : "")
                : parameter.content();
        schemas.print(
                Lines.lower(parameter.in()) + " " + parameter.wireName() + (parameter.required() ? "! " : " ") + "("
                        + style + (parameter.allowReserved() ? " reserved" : "") + "): ",
                parameter.schema(),
                parameter.doc());
    }

    private void body(Body body) {
        lines.add("body" + (body.required() ? "!" : "") + Lines.doc(body.doc()));
        lines.within(() -> body.payloads().forEach(this::payload));
    }

    private void reply(Reply reply) {
        lines.add("reply " + reply.status() + Lines.doc(reply.doc()));
        lines.within(() -> {
            reply.headers().forEach(this::parameter);
            reply.payloads().forEach(this::payload);
        });
    }

    private void webhook(Webhook webhook) {
        lines.add(webhook.name() + " " + webhook.method() + Lines.doc(webhook.doc()));
        lines.within(() -> payload(webhook.payload()));
    }

    private void payload(Payload payload) {
        schemas.print(Lines.lower(payload.kind()) + " " + payload.mediaType() + ": ", payload.schema());
        lines.within(() -> payload.encodings()
                .forEach((name, encoding) -> lines.add("encoding " + name + ": " + encoding.contentType()
                        + Optional.ofNullable(encoding.style())
                                .map(style -> " " + Lines.lower(style))
                                .orElse("")
                        + (encoding.explode() ? " exploded" : "") + (encoding.allowReserved() ? " reserved" : "")
                        + (encoding.headers().isEmpty() ? "" : " headers " + encoding.headers()))));
    }
}
