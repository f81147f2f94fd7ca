package dev.catenary.runtime;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What the head of a reply may demand of the client. */
final class ReplyHead {
    /** Fields of one head. */
    static final int FIELDS = 1_000;

    /** Characters of all names and values of one head. */
    static final int CHARACTERS = 256 << 10;

    private static final int MOST_DIGITS = 18;
    private static final int SWITCHING_PROTOCOLS = 101;
    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private ReplyHead() {}

    /** Why a reply with this head is not to be received; null if it is. */
    static @Nullable IOException refusal(TransportRequest request, int status, Headers headers) {
        if (headers.fields.size() > FIELDS || characters(headers) > CHARACTERS) {
            return new IOException("the reply has more than " + FIELDS + " header fields, or more than " + CHARACTERS
                    + " octets of them");
        }
        if (status == SWITCHING_PROTOCOLS) {
            return new IOException("the reply switches to a protocol that nobody asked for");
        }
        String length = hasBody(request, status, headers) ? headers.get("Content-Length") : null;
        if (length == null) {
            return null;
        }
        if (!isNumber(length) || headers.all("Content-Length").stream().anyMatch(other -> !other.equals(length))) {
            // Without the value, which may be anything.
            return new IOException("the reply's Content-Length is no length");
        }
        return !request.streams(status) && Long.parseLong(length) > request.maxBodyBytes()
                ? new ContentCoding.TooLargeException(request.maxBodyBytes())
                : null;
    }

    /** RFC 9112 §6.3: whether {@code Content-Length} says how long the body is, and not what a GET would bring. */
    private static boolean hasBody(TransportRequest request, int status, Headers headers) {
        boolean none = request.method().equals("HEAD") || status == NO_CONTENT || status == NOT_MODIFIED;
        return !none && !headers.contains("Transfer-Encoding");
    }

    /** What {@code Content-Length} says; -1 if it says nothing. */
    static long length(Headers headers) {
        String length = headers.get("Content-Length");
        return length != null && isNumber(length) ? Long.parseLong(length) : -1;
    }

    /** Of digits only, and so few that they fit. */
    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= MOST_DIGITS;
    }

    private static long characters(Headers headers) {
        long sum = 0;
        for (int i = 0; i < headers.fields.size(); i++) {
            var field = headers.fields.get(i);
            sum += field.getKey().length() + field.getValue().length();
        }
        return sum;
    }
}
