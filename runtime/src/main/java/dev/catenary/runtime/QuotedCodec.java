package dev.catenary.runtime;

/** Numbers and booleans that travel as JSON strings. A text that would be written differently is kept as it came. */
record QuotedCodec<T>(Codec<T> codec) implements Codec<T> {
    @Override
    public T read(JsonReader in) {
        String text = in.string();
        JsonValue bare = bare(text);
        if (!codec.accepts(bare.kind())) {
            throw in.mismatch("expected a string that holds one value of another kind");
        }
        T value = codec.read(new ValueReader(bare, in.origin()));
        if (!isCanonical(text, value)) {
            in.keepOriginal(JsonValue.string(text));
        }
        return value;
    }

    @Override
    public void write(JsonWriter out, T value) {
        out.string(Scalars.text(value));
    }

    @Override
    public boolean accepts(JsonKind kind) {
        return kind == JsonKind.STRING;
    }

    /** What the text holds; text that is no JSON stays a string, which no codec in here takes. */
    private static JsonValue bare(String text) {
        try {
            return JsonValue.parse(text);
        } catch (DecodeException notJson) {
            return JsonValue.string(text);
        }
    }

    /** What has an exponent is written without one, so there is no need to spell it out. */
    private static boolean isCanonical(String text, Object value) {
        return text.indexOf('e') < 0
                && text.indexOf('E') < 0
                && Scalars.text(value).equals(text);
    }
}
