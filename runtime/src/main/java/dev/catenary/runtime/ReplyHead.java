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

    private ReplyHead() {}

    /** Why a head is too large; null if it is not. */
    static @Nullable IOException refusal(Headers headers) {
        if (headers.fields.size() > FIELDS || characters(headers) > CHARACTERS) {
            return new IOException("the reply has more than " + FIELDS + " header fields, or more than " + CHARACTERS
                    + " octets of them");
        }
        return null;
    }

    /** Why a body need not be received, as it could not be kept; null if it can. */
    static @Nullable IOException refusal(Headers headers, TransportRequest request) {
        // The length of what a GET would bring, which may be more than this caller could take.
        boolean ofNoBody = request.method().equals("HEAD");
        return !ofNoBody && length(headers) > request.maxBodyBytes()
                ? new ContentCoding.TooLargeException(request.maxBodyBytes())
                : null;
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
        for (var field : headers.fields) {
            sum += field.getKey().length() + field.getValue().length();
        }
        return sum;
    }
}
