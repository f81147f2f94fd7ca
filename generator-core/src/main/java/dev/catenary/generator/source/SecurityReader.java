package dev.catenary.generator.source;

import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.SecurityRequirement;
import dev.catenary.generator.api.SecurityScheme;
import dev.catenary.generator.problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads security schemes and what operations require of them. */
final class SecurityReader {
    private final Element schemes;
    private final Dialect dialect;
    private final References references;
    /** Of other files, by the name given to them. */
    private final Map<String, Element> others = new TreeMap<>();

    SecurityReader(Element root, Dialect dialect, References references) {
        this.dialect = dialect;
        this.references = references;
        this.schemes = dialect == Dialect.SWAGGER_2
                ? root.object("securityDefinitions")
                : root.object("components").object("securitySchemes");
    }

    /** The schemes by name; complete when all requirements have been read. */
    SortedMap<String, SecurityScheme> schemes() {
        SortedMap<String, SecurityScheme> read = new TreeMap<>();
        for (Element written : schemes.members()) {
            Element scheme = references.follow(written);
            if (scheme.isWritten() && !written.isExtension() && scheme.expectObject()) {
                read.put(written.key(), scheme(scheme));
            }
        }
        others.forEach((name, scheme) -> read.put(name, scheme(scheme)));
        return read;
    }

    private SecurityScheme scheme(Element scheme) {
        noteOthers(scheme);
        Doc doc = Docs.of(scheme);
        String type = scheme.text("type");
        return switch (type) {
            case "basic" -> new SecurityScheme.Http("basic", doc);
            case "http" -> new SecurityScheme.Http(scheme.text("scheme").toLowerCase(Locale.ROOT), doc);
            case "apiKey" -> apiKey(scheme, doc);
            case "oauth2" -> new SecurityScheme.OAuth2(tokenUrl(scheme), doc);
            case "openIdConnect" -> new SecurityScheme.OpenIdConnect(scheme.text("openIdConnectUrl"), doc);
            default -> new SecurityScheme.Other(type, doc);
        };
    }

    private static SecurityScheme apiKey(Element scheme, Doc doc) {
        String name = scheme.text("name");
        Parameter.In in = switch (scheme.text("in")) {
            case "query" -> Parameter.In.QUERY;
            case "cookie" -> Parameter.In.COOKIE;
            case "header" -> Parameter.In.HEADER;
            default -> null;
        };
        if (name.isEmpty() || in == null) {
            scheme.report(
                    Code.MISSING_MEMBER,
                    "The API key does not say where it is sent.",
                    "Add `name`, and `in` with header, query or cookie.");
            return new SecurityScheme.Other("apiKey", doc);
        }
        return new SecurityScheme.ApiKey(in, name, doc);
    }

    /** Only the client credentials flow (RFC 6749 §4.4) is of use to a program without a person. */
    private String tokenUrl(Element scheme) {
        if (dialect == Dialect.SWAGGER_2) {
            return scheme.text("flow").equals("application") ? scheme.text("tokenUrl") : "";
        }
        return scheme.object("flows").object("clientCredentials").text("tokenUrl");
    }

    /** OAS 3.2.0 §4.27, §4.28: of no use to a program without a person, or to one that is told the token URL. */
    private void noteOthers(Element scheme) {
        if (!dialect.since32()) {
            return;
        }
        for (Element member :
                List.of(scheme.get("oauth2MetadataUrl"), scheme.get("flows").get("deviceAuthorization"))) {
            if (member.exists()) {
                member.report(
                        Code.NOT_IN_CLIENT,
                        "`" + member.key() + "` is not followed.",
                        "Get the token in a way of your own, and give it to the scheme's bearer credential.");
            }
        }
    }

    /** {@code security} of the description or of an operation; absent if it has none. */
    Optional<List<SecurityRequirement>> requirements(Element owner) {
        if (!owner.get("security").exists()) {
            return Optional.empty();
        }
        List<SecurityRequirement> alternatives = new ArrayList<>();
        for (Element alternative : Repairs.items(owner.get("security"), this::namesAScheme)) {
            if (alternative.expectObject()) {
                requirement(alternative).ifPresent(alternatives::add);
            }
        }
        return Optional.of(alternatives);
    }

    private boolean namesAScheme(Element alternative) {
        return alternative.members().stream().anyMatch(member -> schemes.has(member.key()));
    }

    private Optional<SecurityRequirement> requirement(Element alternative) {
        SortedMap<String, List<String>> needed = new TreeMap<>();
        for (Element member : alternative.members()) {
            Optional<String> name = name(member);
            if (name.isEmpty()) {
                member.report(
                        Code.MEMBER_IGNORED,
                        Quote.of(member.key())
                                + " is no security scheme of this description; this alternative is left out.",
                        "Declare the scheme, or correct the name.");
                return Optional.empty();
            }
            needed.put(name.get(), alternative.texts(member.key()));
        }
        return Optional.of(new SecurityRequirement(needed));
    }

    /** A scheme is named, or else referred to (OAS 3.2.0 §4.30). */
    private Optional<String> name(Element member) {
        if (schemes.has(member.key())) {
            return Optional.of(member.key());
        }
        return dialect.since32() && !member.key().isEmpty()
                ? references
                        .find(member.document(), member.key())
                        .map(references::follow)
                        .filter(Element::isObject)
                        .map(this::nameOf)
                : Optional.empty();
    }

    /** What this description calls it, or its name in its own file. */
    private String nameOf(Element scheme) {
        for (Element known : schemes.members()) {
            if (references.follow(known).node() == scheme.node()) {
                return known.key();
            }
        }
        String name = scheme.key();
        while (schemes.has(name) || others.containsKey(name) && others.get(name).node() != scheme.node()) {
            name = scheme.document().name() + " " + name;
        }
        others.put(name, scheme);
        return name;
    }
}
