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
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");
    private static final Pattern PRINTABLE = Pattern.compile("[ -~]+");

    /** The client writes these itself; {@code Content-Type} is not looked at among headers (OAS 3.0.4 §4.8.15.1). */
    private static final Set<String> OWN = Set.of("content-disposition", "content-transfer-encoding");

    private final References references;

    EncodingReader(References references) {
        this.references = references;
    }

    /** The encodings of a media type, by property name. */
    SortedMap<String, Payload.Encoding> of(Element content) {
        SortedMap<String, Payload.Encoding> encodings = new TreeMap<>();
        for (Element encoding : content.object("encoding").members()) {
            if (encoding.expectObject()) {
                Parameter.Style style = Styles.named(encoding);
                boolean explode = encoding.has("explode")
                        ? encoding.flag("explode")
                        : style == null || style == Parameter.Style.FORM;
                encodings.put(
                        encoding.key(),
                        new Payload.Encoding(
                                encoding.text("contentType"),
                                style,
                                explode,
                                encoding.flag("allowReserved"),
                                headers(encoding)));
            }
        }
        return encodings;
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
