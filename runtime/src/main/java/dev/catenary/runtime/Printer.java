package dev.catenary.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Prints values for logs: one line, secrets masked, bounded in depth. Never prints control characters as they are. */
final class Printer {
    /** Levels of nesting that are printed; below them stands {@code …}. */
    static final int LEVELS = 32;

    static final String MASK = "***";
    private static final String MORE = "…";

    private final StringBuilder out = new StringBuilder();

    Printer print(@Nullable Object value) {
        value(value, 0);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void value(@Nullable Object value, int level) {
        if (level > LEVELS) {
            out.append(MORE);
        } else if (value instanceof Model model) {
            model(model, level);
        } else if (value instanceof Union union) {
            value(union.value(), level);
        } else if (value instanceof JsonValue json) {
            json(json, level);
        } else if (value instanceof Map<?, ?> members) {
            map(members, level);
        } else if (value instanceof Iterable<?> items) {
            items(items, level);
        } else if (value instanceof byte[] bytes) {
            out.append("byte[").append(bytes.length).append(']');
        } else {
            text(String.valueOf(value));
        }
    }

    private void model(Model model, int level) {
        out.append(model.type.name()).append('{');
        int start = out.length();
        for (Property property : model.type.table().properties) {
            Object content = model.values.slots[property.index];
            if (content != null) {
                name(property.wireName(), start);
                slot(property, content, level);
            }
        }
        for (Map.Entry<String, JsonValue> entry : model.values.additional.entrySet()) {
            name(entry.getKey(), start);
            member(entry.getKey(), entry.getValue(), level);
        }
        out.append('}');
    }

    /** The description says nothing about this member, so its name has to say whether it is secret. */
    private void member(String name, @Nullable Object value, int level) {
        if (Secrets.isSecretMember(name)) {
            out.append(MASK);
        } else {
            value(value, level + 1);
        }
    }

    private void slot(Property property, Object content, int level) {
        if (content == Values.ExplicitNull.NULL) {
            out.append("null");
        } else if (property.isMasked()) {
            out.append(MASK);
        } else {
            value(Slots.plain(content), level + 1);
        }
    }

    private void json(JsonValue json, int level) {
        switch (json.kind()) {
            case OBJECT -> map(json.members(), level);
            case ARRAY -> items(json.items(), level);
            default -> text(String.valueOf(json.content()));
        }
    }

    private void map(Map<?, ?> members, int level) {
        out.append('{');
        int start = out.length();
        for (Map.Entry<?, ?> member : members.entrySet()) {
            name(String.valueOf(member.getKey()), start);
            member(String.valueOf(member.getKey()), member.getValue(), level);
        }
        out.append('}');
    }

    private void items(Iterable<?> items, int level) {
        out.append('[');
        int start = out.length();
        for (Object item : items) {
            separate(start);
            value(item, level + 1);
        }
        out.append(']');
    }

    private void name(String name, int start) {
        separate(start);
        text(name);
        out.append('=');
    }

    private void separate(int start) {
        if (out.length() > start) {
            out.append(", ");
        }
    }

    /** A line break in a value must not look like a new line of a log. */
    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
    }
}
