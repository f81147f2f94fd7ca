package dev.catenary.generator.source;

import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads content by media type: OpenAPI 3's {@code content}, and Swagger 2.0's one schema for several media types. */
final class PayloadReader {
    private static final Set<Payload.Kind> AS_IS = EnumSet.of(Payload.Kind.BINARY, Payload.Kind.TEXT);

    /** What is said of content whose name says nothing. */
    private static final String ANY = "*/*";

    private final SchemaReader schemas;
    private final References references;
    private final EncodingReader encodings;
    private final Items items;
    private final NoMediaTypes noMediaTypes = new NoMediaTypes();
    private final Map<String, Uses> asIs = new LinkedHashMap<>();

    /** Where a media type stands first, and how often. */
    private record Uses(Payload first, int count) {}

    PayloadReader(SchemaReader schemas, References references, Dialect dialect) {
        this.schemas = schemas;
        this.references = references;
        this.encodings = new EncodingReader(references, dialect);
        this.items = new Items(schemas, references, dialect);
    }

    /** OpenAPI 3: the media types of {@code content}. Converters put examples there under names that are none. */
    List<Payload> content(Element owner) {
        List<Element> named = owner.object("content").members().stream()
                .filter(member -> !member.isExtension())
                .toList();
        boolean anyKnown = named.stream()
                .anyMatch(member -> !MediaTypes.meant(member.key()).isEmpty());
        List<Payload> payloads = new ArrayList<>();
        for (Element member : named) {
            String meant = MediaTypes.meant(member.key());
            if (meant.isEmpty() && anyKnown) {
                noMediaTypes.add(member);
            } else {
                payloads.add(payload(references.follow(member), member, meant));
            }
        }
        noteAsIs(payloads);
        return payloads;
    }

    /** @param meant the media type that the name means; if there is none, content without a schema is bytes */
    private Payload payload(Element content, Element named, String meant) {
        if (content.exists()) {
            content.expectObject();
        }
        String mediaType = meant.isEmpty() ? ANY : meant;
        if (!mediaType.equals(named.key())) {
            named.report(
                    Code.MEMBER_REPAIRED,
                    Quote.of(named.key()) + " is read as the media type " + mediaType + ".",
                    "Correct the media type.");
        }
        Element schema = content.get("schema");
        boolean bytes = isBytes(schema) || meant.isEmpty() && !schema.exists();
        Payload.Kind kind = items.kind(content, mediaType, MediaTypes.kindOf(mediaType, bytes));
        Schema read = items.of(content, kind)
                .orElseGet(
                        () -> schema.exists() ? schemas.read(schema) : new Schema.Anything(SchemaFacts.place(named)));
        return new Payload(mediaType, kind, read, encodings.of(content, kind), named.at());
    }

    /** Swagger 2.0: one schema in each of the media types. */
    List<Payload> sameIn(List<String> mediaTypes, Element schema) {
        List<Payload> payloads = new ArrayList<>();
        Schema read = schemas.read(schema);
        boolean bytes = isBytes(schema);
        for (String mediaType : mediaTypes) {
            Payload.Kind kind = MediaTypes.kindOf(mediaType, bytes);
            payloads.add(new Payload(mediaType, kind, read, Collections.emptySortedMap(), schema.at()));
        }
        noteAsIs(payloads);
        return payloads;
    }

    /** {@code format: binary}, or Swagger 2.0's {@code type: file}, possibly behind references. */
    private boolean isBytes(Element schema) {
        Element actual = schema.get("$ref").isString() ? references.follow(schema) : schema;
        String type = actual.get("type").raw();
        return type.equals("file")
                || type.equals("string") && actual.get("format").raw().equals("binary");
    }

    /** Structured content that comes only in forms that are not taken apart: the caller gets text or bytes. */
    private void noteAsIs(List<Payload> payloads) {
        if (payloads.stream().allMatch(p -> AS_IS.contains(p.kind()) && isStructured(p.schema()))) {
            payloads.forEach(p -> asIs.merge(p.mediaType(), new Uses(p, 1), (a, b) -> new Uses(a.first, a.count + 1)));
        }
    }

    /** What stands in many places is said once: an XML API has its media type on every operation. */
    void report(Problems problems) {
        noMediaTypes.report();
        for (Uses uses : asIs.values()) {
            Payload first = uses.first;
            String as = first.kind() == Payload.Kind.BINARY ? "bytes" : "plain text";
            String places = uses.count == 1 ? "1 place" : uses.count + " places";
            problems.add(
                    Code.MEDIA_TYPE_AS_IS,
                    first.at(),
                    Quote.of(first.mediaType()) + " is not taken apart; its content is " + as + " (" + places + ").",
                    "Offer application/json too, if the API can.");
        }
    }

    private static boolean isStructured(Schema schema) {
        return !(schema instanceof Schema.Text || schema instanceof Schema.Anything || schema instanceof Schema.Choice);
    }
}
