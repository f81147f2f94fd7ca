package dev.catenary.runtime;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Codecs of values that travel as strings. A value that would be written differently from how it came is kept as it came. */
final class TextCodecs {
    private static final int UUID_CHARACTERS = 36;
    private static final int BASE64_BYTES = 3;
    private static final int BASE64_CHARACTERS = 4;

    private TextCodecs() {}

    private abstract static class Text<T> implements Codec<T> {
        private final String expected;

        Text(String expected) {
            this.expected = expected;
        }

        /** The text to parse; overridden where a string is needed. */
        CharSequence source(JsonReader in) {
            return in.characters();
        }

        /** The value, or null if the text is none. */
        abstract @Nullable T parse(CharSequence text);

        /** Whether that text is what is written for the value that was parsed from it. */
        abstract boolean isCanonical(CharSequence text, T value);

        @Override
        public final T read(JsonReader in) {
            CharSequence text = source(in);
            T value = parse(text);
            if (value == null) {
                throw in.mismatch("expected " + expected);
            }
            if (!isCanonical(text, value)) {
                in.keepOriginal(JsonValue.string(in.string()));
            }
            return value;
        }

        @Override
        public final boolean accepts(JsonKind kind) {
            return kind == JsonKind.STRING;
        }
    }

    static final class OfString implements Codec<String> {
        @Override
        public String read(JsonReader in) {
            return in.string();
        }

        @Override
        public void write(JsonWriter out, String value) {
            out.string(value);
        }

        @Override
        public boolean accepts(JsonKind kind) {
            return kind == JsonKind.STRING;
        }
    }

    static final class OfDateTime extends Text<OffsetDateTime> {
        OfDateTime() {
            super("a date-time with offset (RFC 3339)");
        }

        @Override
        @Nullable
        OffsetDateTime parse(CharSequence text) {
            return Rfc3339.dateTime(text);
        }

        @Override
        boolean isCanonical(CharSequence text, OffsetDateTime value) {
            return Rfc3339.isCanonical(text, value);
        }

        @Override
        public void write(JsonWriter out, OffsetDateTime value) {
            out.dateTime(value);
        }
    }

    static final class OfDate extends Text<LocalDate> {
        OfDate() {
            super("a date (RFC 3339)");
        }

        @Override
        @Nullable
        LocalDate parse(CharSequence text) {
            return Rfc3339.date(text);
        }

        @Override
        boolean isCanonical(CharSequence text, LocalDate value) {
            return true;
        }

        @Override
        public void write(JsonWriter out, LocalDate value) {
            out.date(value);
        }
    }

    static final class OfUuid extends Text<UUID> {
        OfUuid() {
            super("a UUID");
        }

        @Override
        CharSequence source(JsonReader in) {
            return in.string();
        }

        @Override
        @Nullable
        UUID parse(CharSequence text) {
            if (text.length() != UUID_CHARACTERS) {
                return null;
            }
            String whole = text.toString();
            try {
                // The JDK takes groups of other lengths, too; then the text it gives differs by more than letter case.
                UUID value = UUID.fromString(whole);
                return value.toString().equalsIgnoreCase(whole) ? value : null;
            } catch (IllegalArgumentException notHexadecimal) {
                return null;
            }
        }

        @Override
        boolean isCanonical(CharSequence text, UUID value) {
            return value.toString().contentEquals(text);
        }

        @Override
        public void write(JsonWriter out, UUID value) {
            out.string(value.toString());
        }
    }

    static final class OfBytes extends Text<byte[]> {
        OfBytes() {
            super("Base64");
        }

        @Override
        CharSequence source(JsonReader in) {
            return in.string();
        }

        @Override
        byte @Nullable [] parse(CharSequence source) {
            String text = source.toString();
            boolean urlSafe = text.indexOf('-') >= 0 || text.indexOf('_') >= 0;
            try {
                return (urlSafe ? Base64.getUrlDecoder() : Base64.getDecoder()).decode(text);
            } catch (IllegalArgumentException notBase64) {
                return null;
            }
        }

        /** Only the alphabet, the padding and the unused bits of the last group can differ. */
        @Override
        boolean isCanonical(CharSequence source, byte[] value) {
            String text = source.toString();
            int groups = (value.length + BASE64_BYTES - 1) / BASE64_BYTES;
            if (text.length() != groups * BASE64_CHARACTERS || text.indexOf('-') >= 0 || text.indexOf('_') >= 0) {
                return false;
            }
            int rest = value.length % BASE64_BYTES;
            byte[] last = Arrays.copyOfRange(value, value.length - rest, value.length);
            return text.endsWith(Base64.getEncoder().encodeToString(last));
        }

        @Override
        public void write(JsonWriter out, byte[] value) {
            out.string(Base64.getEncoder().encodeToString(value));
        }
    }

    static final class OfBinary extends Text<Binary> {
        private final OfBytes bytes = new OfBytes();

        OfBinary() {
            super("Base64");
        }

        @Override
        CharSequence source(JsonReader in) {
            return in.string();
        }

        @Override
        @Nullable
        Binary parse(CharSequence text) {
            byte[] parsed = bytes.parse(text);
            return parsed == null ? null : Binary.of(parsed);
        }

        @Override
        boolean isCanonical(CharSequence text, Binary value) {
            return bytes.isCanonical(text, value.bytes());
        }

        @Override
        public void write(JsonWriter out, Binary value) {
            bytes.write(out, value.bytes());
        }
    }
}
