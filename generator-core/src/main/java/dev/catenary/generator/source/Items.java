package dev.catenary.generator.source;

import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.problem.Code;
import java.util.Optional;

/**
 * Reads {@code itemSchema}, the schema of each item of a stream (OAS 3.2.0 §4.14). It is read where an older version has
 * nothing else, too: frameworks write it whatever version they name.
 */
final class Items {
    private static final String MEMBER = "itemSchema";

    private final SchemaReader schemas;
    private final References references;
    private final EventItems events;
    private final Dialect dialect;

    Items(SchemaReader schemas, References references, Dialect dialect) {
        this.schemas = schemas;
        this.references = references;
        this.events = new EventItems(schemas, references);
        this.dialect = dialect;
    }

    /** The items as an array, which is what a stream of this media type is read as; nothing if they are not described. */
    Optional<Schema> of(Element content, Payload.Kind kind) {
        Element item = content.get(MEMBER);
        if (!item.exists() && kind == Payload.Kind.EVENTS && dialect.since32()) {
            // The whole is an array of events (OAS 3.2.0 §4.14.3.1).
            Element inArray = references.follow(content.get("schema")).get("items");
            item = events.isEventWithData(inArray) ? inArray : item;
        }
        if (!item.exists() || content.has("schema") && !dialect.since32()) {
            return Optional.empty();
        }
        if (kind == Payload.Kind.EVENTS) {
            return Optional.of(new Schema.ListOf(SchemaFacts.place(item), events.data(item)));
        }
        if (kind == Payload.Kind.JSON_LINES) {
            return Optional.of(new Schema.ListOf(SchemaFacts.place(item), schemas.read(item)));
        }
        return Optional.empty();
    }

    /** The family, given what is said of items: those of other streams than events and JSON are the caller's. */
    Payload.Kind kind(Element content, String mediaType, Payload.Kind byName) {
        boolean sequence = dialect.since32()
                && (content.has(MEMBER) || content.has("itemEncoding") || content.has("prefixEncoding"));
        if (!sequence || byName == Payload.Kind.EVENTS || byName == Payload.Kind.JSON_LINES) {
            return byName;
        }
        if (byName == Payload.Kind.MULTIPART || byName == Payload.Kind.BINARY) {
            content.report(
                    Code.NOT_IN_CLIENT,
                    "The items of " + Quote.of(mediaType)
                            + " are neither taken apart nor put together; they are octets.",
                    "Read and write them with a library of your own.");
            return Payload.Kind.BINARY;
        }
        content.report(
                Code.MEMBER_IGNORED,
                Quote.of(mediaType) + " has no items one after the other; what is said of them is left out.",
                "Describe the whole with `schema`, or name the media type of a stream.");
        return byName;
    }
}
