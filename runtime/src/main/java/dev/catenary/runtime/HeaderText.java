package dev.catenary.runtime;

import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The text of a header to the JSON that a codec reads, so that all rules about absent, unknown and unfitting values hold: what
 * {@link Style} does for headers, backwards. Percent-encoding stays: no standard says that a header has any (OAS 3.0.4 appendix D).
 */
final class HeaderText {
    private final Style style;

    HeaderText(Style style) {
        this.style = style;
    }

    /**
     * What comes in several fields is one value, joined by commas (RFC 9110 §5.3); of numbers, dates and the like, which have no
     * commas, the first field counts.
     *
     * @param fields at least one
     */
    JsonValue value(List<String> fields, Codec<?> codec) {
        Codec<?> plain = NullableCodec.bare(codec);
        String first = fields.get(0).strip();
        String joined = String.join(", ", fields).strip();
        if (style.isDocument()) {
            return inner(first, plain);
        }
        if (plain instanceof ListCodec<?> list) {
            return items(fields, list.item());
        }
        if (plain instanceof ModelType<?> model) {
            return members(joined, name -> {
                Property property = model.table().find(name);
                return property == null ? model.table().additional : property.codec;
            });
        }
        if (plain instanceof MapCodec<?> map) {
            return members(joined, name -> map.value());
        }
        return inner(plain == Codecs.STRING ? joined : first, plain);
    }

    /** RFC 9110 §5.6.1.2: elements that are empty do not count. */
    private JsonValue items(List<String> fields, Codec<?> item) {
        return JsonValue.array(fields.stream()
                .flatMap(field -> split(field).stream())
                .filter(each -> !each.isEmpty())
                .map(each -> inner(each, item))
                .toList());
    }

    /** {@code k,v,k,v} or, exploded, {@code k=v,k=v}. */
    private JsonValue members(String text, Function<String, Codec<?>> codecs) {
        List<String> parts = text.isEmpty() ? List.of() : split(text);
        Map<String, JsonValue> members = new LinkedHashMap<>();
        if (style.explodes()) {
            for (String part : parts) {
                String[] pair = part.split("=", 2);
                String name = pair[0].strip();
                members.put(name, inner(pair.length == 1 ? "" : pair[1].strip(), codecs.apply(name)));
            }
        } else if (parts.size() % 2 == 0) {
            for (int i = 0; i < parts.size(); i += 2) {
                members.put(parts.get(i), inner(parts.get(i + 1), codecs.apply(parts.get(i))));
            }
        } else {
            return JsonValue.of(text);
        }
        return JsonValue.object(members);
    }

    /** Between delimiters, but for those in quoted strings (RFC 9110 §5.6.4). */
    private List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = end(text, start); end < text.length(); end = end(text, start)) {
            parts.add(text.substring(start, end).strip());
            start = end + 1;
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    private int end(String text, int start) {
        boolean quoted = false;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && (quoted || isClosed(text, i))) {
                quoted = !quoted;
            } else if (c == '\\' && quoted) {
                i++;
            } else if (c == style.delimiter() && !quoted) {
                return i;
            }
        }
        return text.length();
    }

    /** A lone quote, as in {@code 19" rack}, quotes nothing. */
    private static boolean isClosed(String text, int quote) {
        return text.indexOf('"', quote + 1) >= 0;
    }

    /** A single value; a list or an object inside something else, for which no standard has a rule, is JSON text. */
    private static JsonValue inner(String text, Codec<?> codec) {
        Codec<?> plain = NullableCodec.bare(codec);
        if (plain instanceof ListCodec<?> || plain instanceof MapCodec<?> || plain instanceof ModelType<?>) {
            return json(text);
        }
        if (plain instanceof UnionType<?> union) {
            return union(text, union);
        }
        if (plain == Codecs.DATE_TIME && !text.isEmpty() && Character.isLetter(text.charAt(0))) {
            return JsonValue.of(httpDate(text));
        }
        return plain == Codecs.JSON ? JsonValue.of(text) : TextValues.scalar(text, plain);
    }

    /** What is no JSON stays text, and is refused as such by whoever wants more. */
    private static JsonValue json(String text) {
        try {
            return JsonValue.parse(text);
        } catch (DecodeException broken) {
            return JsonValue.of(text);
        }
    }

    /** The first type that takes it as something else than text. */
    private static JsonValue union(String text, UnionType<?> union) {
        for (Codec<?> candidate : union.codecs()) {
            JsonValue value = inner(text, candidate);
            if (value.kind() != JsonKind.STRING && candidate.equals(union.codecFor(value))) {
                return value;
            }
        }
        return JsonValue.of(text);
    }

    /** Dates of HTTP itself (RFC 9110 §5.6.7) are described as {@code date-time}, too: there is no other format for them. */
    private static String httpDate(String text) {
        try {
            ZonedDateTime date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date);
        } catch (DateTimeException neither) {
            return text;
        }
    }
}
