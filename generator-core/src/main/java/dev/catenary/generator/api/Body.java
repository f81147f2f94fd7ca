package dev.catenary.generator.api;

import dev.catenary.generator.problem.SourceRef;
import java.util.List;

/** A request body: the same data in one or several media types, the description's order. */
public record Body(boolean required, List<Payload> payloads, Doc doc, SourceRef at) {
    public Body {
        payloads = List.copyOf(payloads);
    }
}
