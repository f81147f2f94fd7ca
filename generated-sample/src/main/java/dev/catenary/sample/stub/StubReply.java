package dev.catenary.sample.stub;

import dev.catenary.runtime.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** What the server says. */
record StubReply(int status, String mediaType, byte[] body, boolean signed) {
    static StubReply json(int status, Map<String, ?> members) {
        byte[] body = JsonValue.of(members).toJson().getBytes(StandardCharsets.UTF_8);
        return new StubReply(status, "application/json; charset=utf-8", body, true);
    }

    /** A file; like the real ones it is not signed. */
    static StubReply file(byte[] content) {
        return new StubReply(200, "text/plain", content, false);
    }
}
