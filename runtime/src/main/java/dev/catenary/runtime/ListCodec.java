package dev.catenary.runtime;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Arrays. If an item does not fit, the whole list does not, and what was read of it is turned back into raw JSON; the
 * same if an item has to be kept as it was spelled.
 */
record ListCodec<T extends @Nullable Object>(Codec<T> item) implements Codec<List<T>> {
    @Override
    public List<T> read(JsonReader in) {
        in.enterArray();
        List<T> items = new ArrayList<>();
        List<JsonValue> spelled = null;
        while (in.nextItem()) {
            T value;
            int start = in.moves();
            try {
                value = item.read(in);
            } catch (Mismatch mismatch) {
                List<JsonValue> whole = spelled == null ? rewritten(items) : spelled;
                String message = "item " + whole.size() + ": " + mismatch.getMessage();
                whole.add(mismatch.raw(in, start));
                throw refused(in, message, whole);
            }
            JsonValue original = in.takeOriginal();
            if (original != null && spelled == null) {
                spelled = rewritten(items);
            }
            if (spelled != null) {
                spelled.add(original != null ? original : rewritten(value));
            }
            items.add(value);
        }
        if (spelled != null) {
            in.keepOriginal(JsonValue.array(spelled));
        }
        return Collections.unmodifiableList(items);
    }

    private static Mismatch refused(JsonReader in, String message, List<JsonValue> items) {
        while (in.nextItem()) {
            items.add(in.value());
        }
        return new Mismatch(message, JsonValue.array(items));
    }

    private List<JsonValue> rewritten(List<T> items) {
        List<JsonValue> raw = new ArrayList<>();
        items.forEach(value -> raw.add(rewritten(value)));
        return raw;
    }

    private JsonValue rewritten(T value) {
        return JsonValue.parse(Json.text(item, value));
    }

    @Override
    public void write(JsonWriter out, List<T> value) {
        out.startArray();
        int index = 0;
        for (T each : value) {
            out.element(item, each, index++);
        }
        out.endArray();
    }

    @Override
    public boolean accepts(JsonKind kind) {
        return kind == JsonKind.ARRAY;
    }
}
