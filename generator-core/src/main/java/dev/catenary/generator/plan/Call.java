package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Paging;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One operation on a link.
 *
 * @param verb the method that runs it, such as {@code post}; {@code verb + "Call"} prepares it
 * @param beside the call that this one is another way to receive, such as {@code post} for {@code postEvents}
 * @param method as sent
 * @param path the wire path, for the Javadoc
 * @param slash the path ends in a slash
 * @param config its parameters outside path and body
 * @param configRequired one of them is required
 * @param inputs the ways to give the body; empty: no body
 * @param bodyRequired the body must be given
 * @param errors declared errors by type
 * @param headers names of the headers that a success is said to have, for the Javadoc
 * @param accept the {@code Accept} header where it is not plain JSON, or empty
 * @param security own requirement, as the runtime wants it
 * @param server own base URL, or empty
 */
public record Call(
        String verb,
        Optional<Beside> beside,
        String method,
        String path,
        boolean slash,
        Optional<ClassName> config,
        boolean configRequired,
        List<Input> inputs,
        boolean bodyRequired,
        Result result,
        List<Failure> errors,
        List<String> headers,
        String accept,
        Optional<List<String>> security,
        String server,
        Doc doc) {
    public Call {
        inputs = List.copyOf(inputs);
        errors = List.copyOf(errors);
        headers = List.copyOf(headers);
        security = security.map(List::copyOf);
    }

    /** Of a call that is another way to receive the reply: the plain call's verb, and the media types it asks for. */
    public record Beside(String verb, List<String> mediaTypes) {
        public Beside {
            mediaTypes = List.copyOf(mediaTypes);
        }
    }

    /** The same operation with a reply of another media type. */
    Call otherwise(String suffix, List<String> mediaTypes, Result otherResult, String otherAccept) {
        return new Call(
                verb + suffix,
                Optional.of(new Beside(verb, mediaTypes)),
                method,
                path,
                slash,
                config,
                configRequired,
                inputs,
                bodyRequired,
                otherResult,
                errors,
                headers,
                otherAccept,
                security,
                server,
                doc);
    }

    /**
     * A body of one media type.
     *
     * @param builder the type is a model, so the body can also be written in place
     * @param root the root element, for XML
     * @param encodings how single properties of a form are sent, where the description says so
     */
    public record Input(
            Kind kind,
            String mediaType,
            Typed type,
            boolean builder,
            List<Encoding> encodings,
            Optional<XmlFacts> root,
            Doc doc) {
        public Input {
            encodings = List.copyOf(encodings);
        }
    }

    /**
     * One property of a form: its content type, or else the name of the runtime's {@code Style} constant, or neither.
     *
     * @param headers of its part, name by name
     */
    public record Encoding(
            String wireName,
            String contentType,
            String style,
            boolean allowReserved,
            SortedMap<String, String> headers) {
        public Encoding {
            headers = Collections.unmodifiableSortedMap(new TreeMap<>(headers));
        }
    }

    /** How a body is written: the runtime's methods. */
    public enum Kind {
        JSON,
        /** A list's items, one JSON text after the other. */
        JSON_LINES,
        FORM,
        MULTIPART,
        XML,
        TEXT,
        BINARY
    }

    /** What a successful call gives. */
    public sealed interface Result {
        /** No body. */
        record Nothing() implements Result {}

        /** JSON or XML; {@code bodiless}: the success statuses that are described without a body. */
        record Json(Typed type, List<String> bodiless, Optional<Pages> pages) implements Result {
            public Json {
                bodiless = List.copyOf(bodiless);
            }

            /** Null stands for no body. */
            public boolean optional() {
                return !bodiless.isEmpty();
            }
        }

        record Text() implements Result {}

        record Binary() implements Result {}

        /** Server-sent events that hold this. */
        record Events(Typed data) implements Result {}

        /** Many JSON texts, one after the other. */
        record Items(Typed item) implements Result {}

        /** Different types by status. */
        record Several(ClassName type) implements Result {}
    }

    /** What a result's pages hold, and how they go on. */
    public record Pages(Typed item, Paging paging) {}

    /**
     * An error body's type and the statuses that have it: {@code 404}, {@code 4XX} or {@code default}.
     *
     * @param mediaType the only one in which they have this type, or empty: they have it in all others
     */
    public record Failure(Typed type, String mediaType, List<String> statuses) {
        public Failure {
            statuses = List.copyOf(statuses);
        }
    }
}
