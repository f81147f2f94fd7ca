package dev.catenary.generator.source;

import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.problem.Code;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads how single properties of a form or multipart body are sent (OAS 3.0.4 §4.8.15, Encoding Object). */
final class EncodingReader {
    // RFC 9110 §5.6.2
    static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern PRINTABLE = Pattern.compile("[ -~]+");

    /** The client writes these itself; {@code Content-Type} is not looked at among headers (OAS 3.0.4 §4.8.15.1). */
    private static final Set<String> OWN = Set.of("content-disposition", "content-transfer-encoding");

    private static final String OCTETS = "application/octet-stream";

    /** A part that is multipart itself (OAS 3.2.0 §4.15.1.1). */
    private static final List<String> NESTED = List.of("encoding", "prefixEncoding", "itemEncoding");

    private final References references;
    private final Dialect dialect;

    EncodingReader(References references, Dialect dialect) {
        this.references = references;
        this.dialect = dialect;
    }

    /** The encodings of a media type, by property name. */
    SortedMap<String, Payload.Encoding> of(Element content, Payload.Kind kind) {
        SortedMap<String, Payload.Encoding> encodings = new TreeMap<>();
        if (kind == Payload.Kind.MULTIPART && dialect.since31()) {
            for (Element property : references
                    .follow(content.get("schema"))
                    .object("properties")
                    .members()) {
                String mediaType = contentMediaType(property);
                if (!mediaType.isEmpty()) {
                    encodings.put(
                            property.key(),
                            new Payload.Encoding(mediaType, null, true, false, Collections.emptySortedMap()));
                }
            }
        }
        for (Element encoding : content.object("encoding").members()) {
            if (encoding.expectObject()) {
                Payload.Encoding before = encodings.get(encoding.key());
                encodings.put(encoding.key(), one(encoding, kind, before == null ? "" : before.contentType()));
            }
        }
        return encodings;
    }

    private static void reportNested(Element nested) {
        nested.report(
                Code.NOT_IN_CLIENT,
                "The parts of a part are not put together; it is written by its type.",
                "Give it as octets that you put together yourself.");
    }

    private Payload.Encoding one(Element encoding, Payload.Kind kind, String usual) {
        if (dialect.since32()) {
            NESTED.stream().map(encoding::get).filter(Element::exists).forEach(EncodingReader::reportNested);
        }
        Parameter.Style style = style(encoding, kind);
        boolean explode =
                encoding.has("explode") ? encoding.flag("explode") : style == null || style == Parameter.Style.FORM;
        String contentType = encoding.text("contentType");
        return new Payload.Encoding(
                contentType.isEmpty() && style == null ? usual : contentType,
                style,
                explode,
                encoding.flag("allowReserved"),
                headers(encoding));
    }

    /**
     * Any of the three members of a style brings the others with it (OAS 3.1.1 §4.8.15.1.2). Of multipart bodies, OpenAPI
     * 3.0 ignores it. Null if there is none.
     */
    private Parameter.Style style(Element encoding, Payload.Kind kind) {
        Parameter.Style named = Styles.named(encoding);
        if (kind == Payload.Kind.MULTIPART && dialect == Dialect.OPENAPI_3_0) {
            return null;
        }
        boolean meant = encoding.has("explode") || encoding.has("allowReserved");
        return named == null && meant && encoding.text("contentType").isEmpty() ? Parameter.Style.FORM : named;
    }

    /**
     * The media type of a part by its schema (OAS 3.1.1 §4.8.15.1.1), but for JSON, which the client would take for how
     * the text is to be written.
     */
    private String contentMediaType(Element property) {
        Element schema = references.follow(property);
        Element items = schema.get("items");
        String mediaType = (items.exists() ? references.follow(items) : schema).text("contentMediaType");
        boolean usual = mediaType.equals(OCTETS) || MediaTypes.kindOf(mediaType) == Payload.Kind.JSON;
        return usual || !PRINTABLE.matcher(mediaType).matches() ? "" : mediaType;
    }

    private SortedMap<String, String> headers(Element encoding) {
        if (!encoding.get("headers").exists()) {
            return Collections.emptySortedMap();
        }
        SortedMap<String, String> headers = new TreeMap<>();
        for (Element header : encoding.object("headers").members()) {
            if (!header.key().equalsIgnoreCase("Content-Type")) {
                onlyValue(header)
                        .ifPresentOrElse(
                                value -> headers.put(header.key(), value),
                                () -> header.report(
                                        Code.NOT_IN_CLIENT,
                                        "A header of a single part is sent only if it can have no other value than one.",
                                        "Nothing has to be done if the server does without."));
            }
        }
        return headers;
    }

    private Optional<String> onlyValue(Element header) {
        Element schema = references.follow(references.follow(header).get("schema"));
        List<Element> values = schema.has("const")
                ? List.of(schema.get("const"))
                : schema.get("enum").items();
        boolean sendable = TOKEN.matcher(header.key()).matches()
                && !OWN.contains(header.key().toLowerCase(Locale.ROOT))
                && values.size() == 1
                && values.get(0).isScalar();
        return sendable
                ? Optional.of(values.get(0).raw())
                        .filter(text -> PRINTABLE.matcher(text).matches())
                : Optional.empty();
    }
}
