package dev.catenary.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects whose names are data. As with {@link ListCodec}, one value that does not fit makes the whole map raw. */
record MapCodec<T extends @Nullable Object>(Codec<T> value) implements Codec<Map<String, T>> {
    @Override
    public Map<String, T> read(JsonReader in) {
        in.enterObject();
        Map<String, T> members = new LinkedHashMap<>();
        Map<String, JsonValue> spelled = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (members.containsKey(name)) {
                throw in.duplicate(name);
            }
            T member;
            int start = in.moves();
            try {
                member = value.read(in);
            } catch (Mismatch mismatch) {
                Map<String, JsonValue> whole = spelled == null ? rewritten(members) : spelled;
                whole.put(name, mismatch.raw(in, start));
                throw refused(in, "member \"" + name + "\": " + mismatch.getMessage(), whole);
            }
            JsonValue original = in.takeOriginal();
            if (original != null && spelled == null) {
                spelled = rewritten(members);
            }
            if (spelled != null) {
                spelled.put(name, original != null ? original : rewritten(member));
            }
            members.put(name, member);
        }
        if (spelled != null) {
            in.keepOriginal(JsonValue.object(spelled));
        }
        return Collections.unmodifiableMap(members);
    }

    private static Mismatch refused(JsonReader in, String message, Map<String, JsonValue> members) {
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            if (members.put(name, in.value()) != null) {
                throw in.duplicate(name);
            }
        }
        return new Mismatch(message, JsonValue.object(members));
    }

    private Map<String, JsonValue> rewritten(Map<String, T> members) {
        Map<String, JsonValue> raw = new LinkedHashMap<>();
        members.forEach((name, member) -> raw.put(name, rewritten(member)));
        return raw;
    }

    private JsonValue rewritten(T member) {
        return JsonValue.parse(Json.text(value, member));
    }

    @Override
    public void write(JsonWriter out, Map<String, T> members) {
        out.startObject();
        for (Map.Entry<String, T> member : members.entrySet()) {
            out.name(member.getKey());
            out.element(value, member.getValue(), member.getKey());
        }
        out.endObject();
    }

    @Override
    public boolean accepts(JsonKind kind) {
        return kind == JsonKind.OBJECT;
    }
}
