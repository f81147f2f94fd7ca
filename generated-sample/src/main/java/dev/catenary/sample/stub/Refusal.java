package dev.catenary.sample.stub;

import java.util.LinkedHashMap;
import java.util.Map;

/** A request that WeChat Pay refuses, as the documents describe it. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String field;

    private Refusal(int status, String code, String message, String field) {
        super(message);
        this.status = status;
        this.code = code;
        this.field = field;
    }

    static Refusal of(int status, String code, String message) {
        return new Refusal(status, code, message, "");
    }

    /**
     * A body that is not as it should be.
     *
     * @param field JSON pointer
     */
    static Refusal parameter(String field, String message) {
        return new Refusal(400, "PARAM_ERROR", message, field);
    }

    static Refusal notFound(String message) {
        return new Refusal(404, "RESOURCE_NOT_EXISTS", message, "");
    }

    static Refusal signature(String message) {
        return new Refusal(401, "SIGN_ERROR", message, "");
    }

    StubReply reply() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("code", code);
        body.put("message", getMessage());
        if (!field.isEmpty()) {
            body.put("detail", Map.of("field", field, "location", "body"));
        }
        return StubReply.json(status, body);
    }
}
