package dev.catenary.runtime;

import org.jspecify.annotations.Nullable;

/** A codec's values or null. */
record NullableCodec<T>(Codec<T> codec) implements Codec<@Nullable T> {
    @Override
    public @Nullable T read(JsonReader in) {
        return in.kind() == JsonKind.NULL ? null : codec.read(in);
    }

    @Override
    public void write(JsonWriter out, @Nullable T value) {
        if (value == null) {
            out.nullValue();
        } else {
            codec.write(out, value);
        }
    }

    @Override
    public boolean accepts(JsonKind kind) {
        return kind == JsonKind.NULL || codec.accepts(kind);
    }

    /** The codec of what is not null. */
    static Codec<?> bare(Codec<?> codec) {
        return codec instanceof NullableCodec<?> nullable ? nullable.codec() : codec;
    }
}
