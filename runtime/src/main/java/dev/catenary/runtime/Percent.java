package dev.catenary.runtime;

import java.nio.charset.StandardCharsets;

/**
 * Percent-encoding of UTF-8 text (RFC 3986 §2.1), with the sets of characters that each place in a URL leaves alone.
 */
final class Percent {
    private static final String UNRESERVED = "-._~";
    // RFC 3986 §3.3: pchar = unreserved / pct-encoded / sub-delims / ":" / "@"
    private static final String PATH_LITERAL = UNRESERVED + "!$&'()*+,;=:@/";
    private static final String QUERY_LITERAL = PATH_LITERAL + "?";
    // RFC 3986 §2.2 without what a query cannot hold ("[", "]", "#") and what means something in one ("&", "=", "+"):
    // OAS 3.0.4 appendix C.
    private static final String RESERVED_IN_QUERY = UNRESERVED + "!$'()*,;:@/?";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private Percent() {}

    /** A value: everything but unreserved characters is encoded. */
    static String value(String text) {
        return encode(text, UNRESERVED, false);
    }

    /** A query value with {@code allowReserved} (RFC 6570 §3.2.3): reserved characters and triplets stay. */
    static String reserved(String text) {
        return encode(text, RESERVED_IN_QUERY, true);
    }

    static String pathLiteral(String text) {
        return encode(text, PATH_LITERAL, true);
    }

    static String queryLiteral(String text) {
        return encode(text, QUERY_LITERAL, true);
    }

    /** Text for a header: printable ASCII stays, all else goes as RFC 6570 would send it. */
    static String nonAscii(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (octet < 0) {
                escape(out, octet);
            } else {
                out.append((char) octet);
            }
        }
        return out.toString();
    }

    private static String encode(String text, String alsoLegal, boolean keepTriplets) {
        int first = 0;
        while (first < text.length() && legal(text.charAt(first), alsoLegal)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder out = new StringBuilder(octets.length + 16);
        for (int i = 0; i < octets.length; i++) {
            char c = (char) (octets[i] & 0xff);
            if (legal(c, alsoLegal) || (keepTriplets && c == '%' && tripletAt(octets, i))) {
                out.append(c);
            } else {
                escape(out, octets[i]);
            }
        }
        return out.toString();
    }

    private static boolean legal(char c, String alsoLegal) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || (c < 0x80 && alsoLegal.indexOf(c) >= 0);
    }

    private static boolean tripletAt(byte[] octets, int at) {
        return at + 2 < octets.length
                && Character.digit(octets[at + 1], 16) >= 0
                && Character.digit(octets[at + 2], 16) >= 0;
    }

    private static void escape(StringBuilder out, byte octet) {
        out.append('%').append(HEX[(octet >> 4) & 0xf]).append(HEX[octet & 0xf]);
    }
}
