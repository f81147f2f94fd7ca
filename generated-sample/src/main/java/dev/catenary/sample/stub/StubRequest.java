package dev.catenary.sample.stub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request whose signature is good.
 *
 * @param segments the decoded path, cut at the slashes
 * @param query decoded
 * @param text the body; of an upload the part {@code meta}
 * @param file the part {@code file} of an upload, else empty
 */
record StubRequest(String method, List<String> segments, Map<String, String> query, String text, byte[] file) {
    static StubRequest of(String method, String path, String rawQuery, String text, byte[] file) {
        List<String> segments = List.of(path.substring(1).split("/", -1)).stream()
                .map(StubRequest::decoded)
                .toList();
        Map<String, String> query = new LinkedHashMap<>();
        for (String pair : rawQuery.isEmpty() ? new String[0] : rawQuery.split("&")) {
            int equals = pair.indexOf('=');
            query.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
        }
        return new StubRequest(method, segments, query, text, file);
    }

    String required(String parameter) {
        String value = query.get(parameter);
        if (value == null || value.isEmpty()) {
            throw Refusal.parameter(parameter, "查询参数缺失：" + parameter);
        }
        return value;
    }

    private static String decoded(String raw) {
        // '+' is a plus here, not a blank: RFC 3986 and not a form.
        return URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
