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
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A success with a JSON body for each operation that describes one, and a refusal for the others. */
final class SampleReplies {
    private static final TransportReply REFUSED = TransportReply.of(418, Headers.empty(), new byte[0]);
    private static final int OK = 200;

    private record Sample(int status, String mediaType, JsonValue body) {}

    private final Map<String, Sample> samples = new HashMap<>();
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
        for (Reply reply : operation.replies()) {
            Optional<Payload> payload = reply.success() ? json(reply) : Optional.empty();
            if (payload.isPresent()) {
                try {
                    add(
                            key,
                            reply.status(),
                            payload.get().mediaType(),
                            json.of(payload.get().schema()));
                } catch (SampleJson.NoSampleException none) {
                    leftOut.add(key);
                }
                return;
            }
        }
    }

    private void add(String key, String status, String mediaType, JsonValue body) {
        Sample sample = new Sample(
                status.matches("\\d+") ? Integer.parseInt(status) : OK,
                mediaType.contains("/") && !mediaType.contains("*") ? mediaType : "application/json",
                body);
        if (samples.put(key, sample) != null) {
            leftOut.add(key);
        }
    }

    private static Optional<Payload> json(Reply reply) {
        return reply.payloads().stream()
                .filter(payload -> payload.kind() == Payload.Kind.JSON)
                .min(Comparator.comparing(payload -> !payload.mediaType().startsWith("application/json")));
    }

    TransportReply to(String operation) {
        Sample sample = samples.get(operation);
        return sample == null
                ? REFUSED
                : TransportReply.of(
                        sample.status(),
                        Headers.of("Content-Type", sample.mediaType()),
                        sample.body().toJson().getBytes(StandardCharsets.UTF_8));
    }

    /** The body of the success; nothing if the operation is refused. */
    Optional<JsonValue> body(String operation) {
        return Optional.ofNullable(samples.get(operation)).map(Sample::body);
    }
}
