package dev.catenary.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of {@code application/x-www-form-urlencoded}. A property whose encoding names a style goes as it would in the
 * query string; any other goes by its media type (OAS 3.0.4 §4.7.15.4): single values as text, lists a pair for each
 * item, objects as JSON text. A space becomes {@code +} (WHATWG URL §5.2).
 */
final class FormBody {
    private static final String MEDIA_TYPE = "application/x-www-form-urlencoded";

    private FormBody() {}

    static Payload of(Shape.Members body, Map<String, PropertyEncoding> encodings) {
        List<String> pairs = new ArrayList<>();
        addPairs(body, encodings, pairs);
        return Payload.InMemory.text(MEDIA_TYPE, String.join("&", pairs));
    }

    /** Adds a pair for each single value. */
    static void addPairs(Shape.Members form, Map<String, PropertyEncoding> encodings, List<String> pairs) {
        form.values()
                .forEach((name, value) -> style(value, encodings.get(name)).formPairs(name, value.source(), pairs));
    }

    private static Style style(Shape value, @Nullable PropertyEncoding encoding) {
        if (encoding != null && encoding.style() != null) {
            return encoding.style();
        }
        if (encoding != null && MediaTypes.isJson(encoding.contentType())) {
            return Style.JSON;
        }
        return value instanceof Shape.Members ? Style.JSON : Style.FORM_EXPLODE;
    }
}
