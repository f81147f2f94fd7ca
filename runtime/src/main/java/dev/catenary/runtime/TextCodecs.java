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

        /** The value, or null if the text is none. */
        abstract @Nullable T parse(String text);

        /** Whether {@link #text} gives that text for the value that was parsed from it. */
        abstract boolean isCanonical(String text, T value);

        abstract String text(T value);

        @Override
        public final T read(JsonReader in) {
            String text = in.string();
            T value = parse(text);
            if (value == null) {
                throw in.mismatch("expected " + expected);
            }
            if (!isCanonical(text, value)) {
                in.keepOriginal(JsonValue.string(text));
            }
            return value;
        }

        @Override
        public final void write(JsonWriter out, T value) {
            out.string(text(value));
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
        OffsetDateTime parse(String text) {
            return Rfc3339.dateTime(text);
        }

        @Override
        boolean isCanonical(String text, OffsetDateTime value) {
            return Rfc3339.isCanonical(text, value);
        }

        @Override
        String text(OffsetDateTime value) {
            return Rfc3339.text(value);
        }
    }

    static final class OfDate extends Text<LocalDate> {
        OfDate() {
            super("a date (RFC 3339)");
        }

        @Override
        @Nullable
        LocalDate parse(String text) {
            return Rfc3339.date(text);
        }

        @Override
        boolean isCanonical(String text, LocalDate value) {
            return true;
        }

        @Override
        String text(LocalDate value) {
            return Rfc3339.text(value);
        }
    }

    static final class OfUuid extends Text<UUID> {
        OfUuid() {
            super("a UUID");
        }

        @Override
        @Nullable
        UUID parse(String text) {
            if (text.length() != UUID_CHARACTERS) {
                return null;
            }
            try {
                // The JDK takes groups of other lengths, too; then the text it gives differs by more than letter case.
                UUID value = UUID.fromString(text);
                return value.toString().equalsIgnoreCase(text) ? value : null;
            } catch (IllegalArgumentException notHexadecimal) {
                return null;
            }
        }

        @Override
        boolean isCanonical(String text, UUID value) {
            return value.toString().equals(text);
        }

        @Override
        String text(UUID value) {
            return value.toString();
        }
    }

    static final class OfBytes extends Text<byte[]> {
        OfBytes() {
            super("Base64");
        }

        @Override
        byte @Nullable [] parse(String text) {
            boolean urlSafe = text.indexOf('-') >= 0 || text.indexOf('_') >= 0;
            try {
                return (urlSafe ? Base64.getUrlDecoder() : Base64.getDecoder()).decode(text);
            } catch (IllegalArgumentException notBase64) {
                return null;
            }
        }

        /** Only the alphabet, the padding and the unused bits of the last group can differ. */
        @Override
        boolean isCanonical(String text, byte[] value) {
            int groups = (value.length + BASE64_BYTES - 1) / BASE64_BYTES;
            if (text.length() != groups * BASE64_CHARACTERS || text.indexOf('-') >= 0 || text.indexOf('_') >= 0) {
                return false;
            }
            int rest = value.length % BASE64_BYTES;
            byte[] last = Arrays.copyOfRange(value, value.length - rest, value.length);
            return text.endsWith(Base64.getEncoder().encodeToString(last));
        }

        @Override
        String text(byte[] value) {
            return Base64.getEncoder().encodeToString(value);
        }
    }

    static final class OfBinary extends Text<Binary> {
        private final OfBytes bytes = new OfBytes();

        OfBinary() {
            super("Base64");
        }

        @Override
        @Nullable
        Binary parse(String text) {
            byte[] parsed = bytes.parse(text);
            return parsed == null ? null : Binary.of(parsed);
        }

        @Override
        boolean isCanonical(String text, Binary value) {
            return bytes.isCanonical(text, value.bytes());
        }

        @Override
        String text(Binary value) {
            return bytes.text(value.bytes());
        }
    }
}
