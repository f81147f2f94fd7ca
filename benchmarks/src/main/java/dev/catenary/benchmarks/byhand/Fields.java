package dev.catenary.benchmarks.byhand;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads and writes what members hold; absent and null are both null. */
final class Fields {
    private Fields() {}

    static @Nullable String text(JsonParser in) {
        return in.currentToken() == JsonToken.VALUE_NULL ? null : in.getString();
    }

    static @Nullable OffsetDateTime time(JsonParser in) {
        String text = text(in);
        return text == null ? null : Dates.read(text);
    }

    static List<String> texts(JsonParser in) {
        List<String> items = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            items.add(in.getString());
        }
        return items;
    }

    static void write(JsonGenerator out, String name, @Nullable String value) {
        if (value != null) {
            out.writeStringProperty(name, value);
        }
    }

    static void write(JsonGenerator out, String name, @Nullable Long value) {
        if (value != null) {
            out.writeNumberProperty(name, value);
        }
    }

    static void write(JsonGenerator out, String name, @Nullable Boolean value) {
        if (value != null) {
            out.writeBooleanProperty(name, value);
        }
    }

    static void write(JsonGenerator out, String name, List<String> values) {
        if (!values.isEmpty()) {
            out.writeArrayPropertyStart(name);
            for (String value : values) {
                out.writeString(value);
            }
            out.writeEndArray();
        }
    }
}
