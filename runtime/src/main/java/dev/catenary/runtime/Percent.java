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
    // RFC 3986 §3.3: what a segment may hold.
    private static final String RESERVED_IN_PATH = UNRESERVED + "!$&'()*+,;=:@";
    // RFC 6265 §4.1.1: neither a comma nor a semicolon.
    private static final String RESERVED_IN_COOKIE = UNRESERVED + "!$&'()*+=:@/?#[]";
    private static final char NO_CHARACTER = '\uffff';
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

    /** A value of a path segment with {@code allowReserved}. */
    static String reservedInPath(String text) {
        return encode(text, RESERVED_IN_PATH, true);
    }

    /** A value of a cookie with {@code allowReserved}. */
    static String reservedInCookie(String text) {
        return encode(text, RESERVED_IN_COOKIE, true);
    }

    /** Whether a pair of a query string has this name. */
    static boolean isNamed(String pair, String name) {
        int equals = pair.indexOf('=');
        String written = equals < 0 ? pair : pair.substring(0, equals);
        return written.equals(value(name)) || written.equals(name);
    }

    static String pathLiteral(String text) {
        return encode(text, PATH_LITERAL, true);
    }

    static String queryLiteral(String text) {
        return encode(text, QUERY_LITERAL, true);
    }

    /** A cookie's name: characters that a token may hold (RFC 6265 §4.1.1) stay, as servers do not decode names. */
    static String cookieName(String text) {
        return encode(text, MutableHeaders.TOKEN, false);
    }

    /** Text for a header: printable ASCII stays, all else goes as RFC 6570 would send it. */
    static String header(String text) {
        return header(text, NO_CHARACTER);
    }

    /** {@link #header(String)} for text that this delimiter would split: the delimiter is encoded, too. */
    static String header(String text, char delimiter) {
        StringBuilder out = new StringBuilder(text.length());
        for (byte octet : octets(text)) {
            if (octet < 0 || octet == delimiter) {
                escape(out, octet);
            } else {
                out.append((char) octet);
            }
        }
        return out.toString();
    }

    /** JSON text for a header: what is not ASCII stands inside strings, where JSON has its own escape (RFC 8259 §7). */
    static String jsonAscii(String json) {
        StringBuilder out = new StringBuilder(json.length());
        for (char c : json.toCharArray()) {
            if (c < 0x7f) {
                out.append(c);
            } else {
                out.append(String.format("\\u%04x", (int) c));
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
        byte[] octets = octets(text);
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

    /**
     * UTF-8, without the question marks that Java puts in place of halves of characters: those would be another value.
     *
     * @throws IllegalArgumentException if there is half a character
     */
    private static byte[] octets(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean whole = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!whole) {
                    throw new IllegalArgumentException(
                            "A parameter holds half of a character (a lone surrogate), which cannot be sent");
                }
                i++;
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
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
