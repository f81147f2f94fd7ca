package dev.catenary.generator.plan;

import dev.catenary.generator.api.Payload;
import java.util.Comparator;

/** What a body is said to be when it is sent, by the media type that describes it. */
final class SentMediaType {
    private static final String JSON = "application/json";

    /**
     * What every server of JSON knows goes before other JSON; a merge patch has a meaning of its own, so it keeps its
     * place.
     */
    static final Comparator<Payload> PLAIN_JSON_FIRST = Comparator.comparing(payload -> {
        String essence = Payload.essence(of(payload));
        return !essence.equals(JSON) && !essence.equals("application/merge-patch+json");
    });

    private SentMediaType() {}

    /**
     * The media type itself, or, where it is a range such as {@code application/*+json} or no media type at all, the
     * plain one of its family: a body has one type (RFC 9110 §8.3). Octets have theirs from the caller.
     */
    static String of(Payload payload) {
        String described = payload.mediaType();
        if (described.contains("/") && !described.contains("*")) {
            return described;
        }
        return switch (payload.kind()) {
            case JSON -> JSON;
            case XML -> "application/xml";
            case TEXT, EVENTS -> "text/plain";
            default -> described;
        };
    }
}
