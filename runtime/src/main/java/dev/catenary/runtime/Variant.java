package dev.catenary.runtime;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One type of a union and the signs by which its JSON is known. All signs must be there; without {@link #kinds} the
 * kinds that the variant's codec accepts count.
 */
public final class Variant {
    final Class<?> type;
    final Codec<Object> codec;
    private final @Nullable Function<Object, Object> wrap;
    private final Set<JsonKind> kinds = EnumSet.noneOf(JsonKind.class);
    private final List<String> required = new ArrayList<>();
    private final List<String> anyOf = new ArrayList<>();
    private final List<Map.Entry<String, Set<String>>> constants = new ArrayList<>();
    private final List<String> absent = new ArrayList<>();

    @SuppressWarnings("unchecked") // used only with values that passed type.isInstance or came from the codec
    Variant(Class<?> type, Codec<?> codec, @Nullable Function<?, ?> wrap) {
        this.type = type;
        this.codec = (Codec<Object>) codec;
        this.wrap = (Function<Object, Object>) wrap;
    }

    /** The value is of one of these kinds; {@link JsonKind#NUMBER} takes integers, too. */
    public Variant kinds(JsonKind... any) {
        kinds.addAll(List.of(any));
        return this;
    }

    /** The value is an object that has all these properties. */
    public Variant required(String... wireNames) {
        required.addAll(List.of(wireNames));
        return this;
    }

    /** The value is an object that has at least one of these properties. */
    public Variant anyOf(String... wireNames) {
        anyOf.addAll(List.of(wireNames));
        return this;
    }

    /** The value is an object whose property has one of these values, compared as text. */
    public Variant constant(String wireName, Object... anyOf) {
        Set<String> texts = new LinkedHashSet<>();
        for (Object value : anyOf) {
            texts.add(Scalars.text(value));
        }
        constants.add(Map.entry(wireName, texts));
        return this;
    }

    /** The value is an object that has none of these properties. */
    public Variant absent(String... wireNames) {
        absent.addAll(List.of(wireNames));
        return this;
    }

    /** Whether a value of that kind can be this variant. */
    boolean takes(JsonKind kind) {
        if (looksInside() && kind != JsonKind.OBJECT) {
            return false;
        }
        if (kinds.isEmpty()) {
            return codec.accepts(kind);
        }
        return kinds.contains(kind) || kind == JsonKind.INTEGER && kinds.contains(JsonKind.NUMBER);
    }

    /** Whether null is said to be a value of this variant. */
    boolean namesNull() {
        return kinds.contains(JsonKind.NULL);
    }

    /** Whether the kind alone does not decide. */
    boolean looksInside() {
        return !required.isEmpty() || !anyOf.isEmpty() || !constants.isEmpty() || !absent.isEmpty();
    }

    /** Whether a value of a kind that it takes has the signs. */
    boolean matches(JsonValue value) {
        return matches(value, false);
    }

    /** Whether a value has the signs but for properties that the model does not require. */
    boolean mayBe(JsonValue value) {
        return !constants.isEmpty() && matches(value, true);
    }

    private boolean matches(JsonValue value, boolean leniently) {
        if (!looksInside()) {
            return true;
        }
        Map<String, JsonValue> members = value.members();
        for (Map.Entry<String, Set<String>> constant : constants) {
            JsonValue member = members.get(constant.getKey());
            boolean missing = member == null && leniently && isOptional(constant.getKey());
            if (!missing && !isOneOf(member, constant.getValue())) {
                return false;
            }
        }
        return members.keySet().containsAll(required)
                && absent.stream().noneMatch(members::containsKey)
                && (anyOf.isEmpty() || anyOf.stream().anyMatch(members::containsKey));
    }

    private static boolean isOneOf(@Nullable JsonValue member, Set<String> texts) {
        return member != null && Scalars.isScalar(member) && texts.contains(member.asText());
    }

    private boolean isOptional(String wireName) {
        Property property =
                (Object) codec instanceof ModelType<?> model ? model.table().find(wireName) : null;
        return property != null && !property.required;
    }

    /**
     * Whether this is a model known by signs, and a value that has them has also all that the model requires, as it
     * requires it.
     */
    boolean isComplete(JsonValue value) {
        return looksInside()
                && (Object) codec instanceof ModelType<?> model
                && model.table().lacksNothing(value.members());
    }

    /**
     * Between variants whose signs are equal, how well a value fits has to decide. Properties of which one is enough do
     * not count: they are optional. Null for what takes anything, which all values fit.
     */
    @Nullable
    Object signs() {
        return codec == (Object) Codecs.JSON ? null : List.of(required, constants, absent);
    }

    Object read(JsonReader in) {
        Object value = codec.read(in);
        return wrap == null ? value : wrap.apply(value);
    }

    void write(JsonWriter out, Object value) {
        codec.write(out, wrap == null ? value : ((Union) value).value());
    }
}
