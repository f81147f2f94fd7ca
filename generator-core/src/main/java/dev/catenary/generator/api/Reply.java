package dev.catenary.generator.api;

import dev.catenary.generator.problem.SourceRef;
import java.util.List;

/**
 * An answer the description foresees.
 *
 * @param status {@code 200}, {@code 4XX} or {@code default}
 * @param payloads empty: no body
 * @param headers declared response headers, as parameters in {@code HEADER}
 */
public record Reply(String status, List<Payload> payloads, List<Parameter> headers, Doc doc, SourceRef at) {
    public Reply {
        payloads = List.copyOf(payloads);
        headers = List.copyOf(headers);
    }

    /** 200 to 299 or {@code 2XX}. */
    public boolean success() {
        return status.startsWith("2");
    }

    public Reply withPayloads(List<Payload> newPayloads) {
        return new Reply(status, newPayloads, headers, doc, at);
    }
}
