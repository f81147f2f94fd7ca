package dev.catenary.runtime;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/** One property of a model, as its table describes it. */
public final class Property {
    final SerializedString name;
    final Codec<Object> codec;
    final int index;
    final boolean required;
    boolean nullable;
    boolean readOnly;
    boolean writeOnly;
    boolean secret;
    Xml xml = Xml.PLAIN;
    private @Nullable Object constant;
    private boolean filled;

    @SuppressWarnings("unchecked") // values in the slot come from this codec or from a builder of the same type
    Property(String name, Codec<?> codec, int index, boolean required) {
        this.name = new SerializedString(name);
        this.codec = (Codec<Object>) codec;
        this.index = index;
        this.required = required;
    }

    /** Null is a value of its own, apart from absence. */
    public Property nullable() {
        nullable = true;
        return this;
    }

    /** Only replies carry it: requests leave it out and builders do not demand it. */
    public Property readOnly() {
        readOnly = true;
        return this;
    }

    /** Only requests carry it; masked in {@code toString}. */
    public Property writeOnly() {
        writeOnly = true;
        return this;
    }

    /** Masked in {@code toString} and in messages. */
    public Property secret() {
        secret = true;
        return this;
    }

    /**
     * The only value it can have, as its Java type or as plain JSON ({@code "card"} for an open enum): if the property
     * is required, builders fill it in. An optional one stays absent until it is set, since its presence can mean
     * something, unless it is {@link #filled}.
     */
    public Property constant(Object value) {
        constant = value;
        return this;
    }

    /** Builders fill in the constant although it is optional: it says which member of a union the model is. */
    public Property filled() {
        filled = true;
        return this;
    }

    /** How it is written as XML, if not as an element of its name. */
    public Property xml(Xml facts) {
        xml = facts;
        return this;
    }

    String wireName() {
        return name.getValue();
    }

    boolean isMasked() {
        return secret || writeOnly;
    }

    /** What a builder puts in if nothing was set, or null. */
    @Nullable
    Object filling() {
        if (constant == null || !required && !filled || readOnly) {
            return null;
        }
        if (codec instanceof EnumType<?, ?> && !(constant instanceof OpenEnum<?, ?>)) {
            constant = JsonValue.of(constant).as(codec);
        }
        return constant;
    }

    /** Whether it has to be there in both directions. */
    boolean isRequiredBothWays() {
        return required && !readOnly && !writeOnly;
    }

    /** Whether the value is there and of a kind that this property can have. */
    boolean takes(@Nullable JsonValue value) {
        return value != null && (codec.accepts(value.kind()) || value.isNull() && nullable);
    }

    /** Reads the slot's content: the value or a mark; never null. */
    Object read(JsonReader in) {
        if (in.kind() == JsonKind.NULL && (nullable || !codec.accepts(JsonKind.NULL))) {
            return Values.ExplicitNull.NULL;
        }
        int start = in.moves();
        try {
            Object value = codec.read(in);
            JsonValue original = in.takeOriginal();
            if (value == null) {
                return Values.ExplicitNull.NULL;
            }
            return original == null ? value : new Values.Verbatim(value, original);
        } catch (Mismatch mismatch) {
            return new Values.Mismatched(mismatch.raw(in, start), String.valueOf(mismatch.getMessage()));
        }
    }

    /** Writes the slot's content. */
    void write(JsonWriter out, Object content) {
        if (!(content instanceof Values.Mark)) {
            codec.write(out, content);
        } else if (content instanceof Values.Kept kept) {
            out.value(kept.raw);
        } else {
            out.nullValue();
        }
    }
}
