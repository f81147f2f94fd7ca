package dev.catenary.generator.api;

import dev.catenary.generator.problem.SourceRef;

/** A request that the API sends: its payload becomes a model. {@code name} is the webhook's or the callback's. */
public record Webhook(String name, String method, Payload payload, Doc doc, SourceRef at) {
    public Webhook withPayload(Payload newPayload) {
        return new Webhook(name, method, newPayload, doc, at);
    }
}
