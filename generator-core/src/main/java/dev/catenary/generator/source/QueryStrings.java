package dev.catenary.generator.source;

import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.problem.Code;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Parameters that are the whole query string: {@code in: querystring} (OAS 3.2.0 §4.12.1). */
final class QueryStrings {
    private final References references;
    private final EncodingReader encodings;

    QueryStrings(References references, Dialect dialect) {
        this.references = references;
        this.encodings = new EncodingReader(references, dialect);
    }

    /** Whether its value can be written: forms of objects, JSON, and text of any media type. Else it is reported. */
    boolean canBeWritten(Element parameter) {
        Optional<Element> content =
                parameter.object("content").members().stream().findFirst();
        if (content.isEmpty()) {
            parameter.report(
                    Code.MISSING_MEMBER,
                    "The parameter is the whole query string, but has no `content`.",
                    "Add `content` with the media type of the query string.");
            return false;
        }
        Payload.Kind kind = MediaTypes.kindOf(content.get().key());
        Element schema = references.follow(references.follow(content.get()).get("schema"));
        String type = Shapes.typeOf(schema);
        boolean text = type.equals("string") || !schema.exists();
        boolean written = kind == Payload.Kind.JSON || text != (kind == Payload.Kind.FORM);
        if (!written) {
            content.get()
                    .report(
                            Code.MEMBER_IGNORED,
                            "A query string of " + Quote.of(content.get().key())
                                    + " is not written from a value of this type; the parameter is left out.",
                            "Use a form of an object, JSON, or a string.");
        }
        return written;
    }

    /** How single properties of a form are written, as in a body. */
    SortedMap<String, Payload.Encoding> encodings(Element content) {
        Payload.Kind kind = MediaTypes.kindOf(content.key());
        return kind == Payload.Kind.FORM
                ? encodings.of(references.follow(content), kind)
                : Collections.emptySortedMap();
    }

    /** What is the whole query string has none beside it. */
    static void leaveAlone(List<Parameter> parameters, Element operation) {
        Optional<Parameter> whole = parameters.stream()
                .filter(parameter -> parameter.in() == Parameter.In.QUERY_STRING)
                .findFirst();
        if (whole.isEmpty()) {
            return;
        }
        parameters.removeIf(other -> {
            boolean beside = other != whole.get()
                    && (other.in() == Parameter.In.QUERY || other.in() == Parameter.In.QUERY_STRING);
            if (beside) {
                operation
                        .document()
                        .problems()
                        .add(
                                Code.MEMBER_IGNORED,
                                other.at(),
                                "The parameter " + Quote.of(other.wireName()) + " stands beside "
                                        + Quote.of(whole.get().wireName())
                                        + ", which is the whole query string; it is left out.",
                                "Make it a property of the other, or do without that.");
            }
            return beside;
        });
    }
}
