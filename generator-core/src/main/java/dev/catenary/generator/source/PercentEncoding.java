package dev.catenary.generator.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What a reference, being a URI, may have encoded: file names, and JSON Pointers in their fragment form (RFC 6901 §6). */
final class PercentEncoding {
    private PercentEncoding() {}

    /** Decodes UTF-8 (RFC 3986 §2.1); what is no valid escape stays as it is. {@code +} means itself. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            int high = raw[i] == '%' && i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(raw[i + 2], 16) : -1;
            bytes.write(low >= 0 ? high * 16 + low : raw[i]);
            i += low >= 0 ? 2 : 0;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
