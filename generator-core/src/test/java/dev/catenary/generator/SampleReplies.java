package dev.catenary.generator;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Reply;
import dev.catenary.runtime.Headers;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.TransportReply;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A success with a JSON body for each operation that describes one, and a refusal for the others. */
final class SampleReplies {
    private static final TransportReply REFUSED = TransportReply.of(418, Headers.empty(), new byte[0]);
    private static final int OK = 200;

    private record Sample(int status, String mediaType, JsonValue body) {
        TransportReply reply() {
            boolean named = mediaType.contains("/") && !mediaType.contains("*");
            return TransportReply.of(
                    status,
                    Headers.of("Content-Type", named ? mediaType : "application/json"),
                    body.toJson().getBytes(StandardCharsets.UTF_8));
        }
    }

    private final Map<String, List<Sample>> samples = new HashMap<>();
    /** Operations of which no reply can be made, or several that look alike on the wire. */
    private final Set<String> leftOut = new HashSet<>();

    private SampleReplies() {}

    /** Nothing but refusals. */
    static SampleReplies refusals() {
        return new SampleReplies();
    }

    /** @param member which of a union's members is sent, from 0; the last if there are fewer */
    static SampleReplies of(Api api, int member) {
        SampleReplies replies = new SampleReplies();
        SampleJson json = new SampleJson(api, member);
        api.root().allOperations().forEach(operation -> replies.add(operation, json));
        replies.samples.keySet().removeAll(replies.leftOut);
        return replies;
    }

    private void add(Operation operation, SampleJson json) {
        String key = EveryCall.key(operation.method() + " " + operation.path());
        Optional<Reply> answer = operation.replies().stream()
                .filter(reply -> reply.success() && json(reply).findAny().isPresent())
                .findFirst();
        if (answer.isEmpty()) {
            return;
        }
        try {
            List<Sample> kinds = json(answer.get())
                    .map(payload -> sample(answer.get().status(), payload, json))
                    .toList();
            if (samples.put(key, kinds) != null) {
                leftOut.add(key);
            }
        } catch (SampleJson.NoSampleException none) {
            leftOut.add(key);
        }
    }

    private static Sample sample(String status, Payload payload, SampleJson json) {
        return new Sample(
                status.matches("\\d+") ? Integer.parseInt(status) : OK, payload.mediaType(), json.of(payload.schema()));
    }

    /** The kinds of JSON that a reply comes in, the plain one first. */
    private static Stream<Payload> json(Reply reply) {
        return reply.payloads().stream()
                .filter(payload -> payload.kind() == Payload.Kind.JSON)
                .sorted(Comparator.comparing(payload -> !payload.mediaType().startsWith("application/json")));
    }

    /** @param accept what the request asks for, of which a server sends what it has */
    TransportReply to(String operation, String accept) {
        Optional<Sample> sample = sample(operation, accept);
        return sample.map(Sample::reply).orElse(REFUSED);
    }

    /** The body of the success; nothing if the operation is refused. */
    Optional<JsonValue> body(String operation, String accept) {
        return sample(operation, accept).map(Sample::body);
    }

    private Optional<Sample> sample(String operation, String accept) {
        List<Sample> kinds = samples.getOrDefault(operation, List.of());
        List<String> wanted = List.of(accept.split(", "));
        return kinds.stream()
                .filter(kind -> wanted.contains(kind.mediaType()))
                .findFirst()
                .or(() -> kinds.stream().findFirst());
    }
}
