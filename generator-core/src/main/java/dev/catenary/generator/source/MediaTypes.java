package dev.catenary.generator.source;

import dev.catenary.generator.api.Payload;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which family a media type belongs to (RFC 6838 §4.2.8 and RFC 8091 for the suffixes). */
final class MediaTypes {
    private static final Set<String> JSON = Set.of("application/json", "text/json", "application/*", "json");
    private static final Set<String> JSON_LINES = Set.of(
            "application/x-ndjson",
            "application/ndjson",
            "application/jsonl",
            "application/x-jsonl",
            "application/jsonlines",
            "application/x-jsonlines",
            "application/x-json-stream",
            "application/stream+json",
            "application/json-seq");
    private static final Set<String> XML = Set.of("application/xml", "text/xml");

    private static final Map<String, String> MISSPELT = Map.of(
            "json", "application/json",
            "*", "*/*",
            "form-data", "multipart/form-data",
            "application/form-data", "multipart/form-data",
            "plain/text", "text/plain");

    private MediaTypes() {}

    /** The media type that a key means: itself, what it is misspelt for, or empty if it is none (RFC 6838 §4.2). */
    static String meant(String key) {
        String known = MISSPELT.get(key.strip().toLowerCase(Locale.ROOT));
        return known != null ? known : key.contains("/") ? key : "";
    }

    /** The family by name alone. A wildcard is taken as JSON, unless it only names images, audio and the like. */
    static Payload.Kind kindOf(String mediaType) {
        String name = Payload.essence(mediaType);
        if (JSON_LINES.contains(name) || name.endsWith("+json-seq")) {
            return Payload.Kind.JSON_LINES;
        }
        if (JSON.contains(name) || name.endsWith("+json") || name.equals("*/*") || name.equals("*")) {
            return Payload.Kind.JSON;
        }
        if (name.equals("application/x-www-form-urlencoded")) {
            return Payload.Kind.FORM;
        }
        if (name.startsWith("multipart/")) {
            return Payload.Kind.MULTIPART;
        }
        if (XML.contains(name) || name.endsWith("+xml")) {
            return Payload.Kind.XML;
        }
        if (name.equals("text/event-stream")) {
            return Payload.Kind.EVENTS;
        }
        return name.startsWith("text/") ? Payload.Kind.TEXT : Payload.Kind.BINARY;
    }

    /** The family, given whether the schema says that the content is raw bytes. */
    static Payload.Kind kindOf(String mediaType, boolean bytes) {
        Payload.Kind kind = kindOf(mediaType);
        boolean form = kind == Payload.Kind.FORM || kind == Payload.Kind.MULTIPART;
        return bytes && !form ? Payload.Kind.BINARY : kind;
    }
}
