package dev.catenary.generator;

import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonValue;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The JSON examples of an OpenAPI 3 description's request and response bodies: a media type's {@code example} and
 * {@code examples}, else that of its schema, which then stands for them (OAS 3.0.4 §4.8.14.1).
 */
final class DescribedExamples {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Pattern JSON =
            Pattern.compile("application/json|text/json|[^;]+\\+json|\\*/\\*", Pattern.CASE_INSENSITIVE);

    private final JsonValue description;
    private final List<Example> found = new ArrayList<>();
    private int otherMediaTypes;

    private DescribedExamples(JsonValue description) {
        this.description = description;
    }

    /** Where a body stands: {@code POST /pets}, and {@code request} or the status of a response. */
    record Place(String operation, String role) {
        @Override
        public String toString() {
            return operation + " " + role;
        }
    }

    /**
     * One example.
     *
     * @param preferred its media type is the first JSON of its body, which is the one that a client reads
     * @param pointer where its media type stands, references followed, and the example's name
     */
    record Example(Place place, String mediaType, boolean preferred, String pointer, JsonValue value) {}

    /** An element with its JSON Pointer. */
    private record Spot(JsonValue value, String pointer) {
        Optional<Spot> get(String name) {
            return Optional.ofNullable(value.members().get(name)).map(member -> new Spot(member, pointer(name)));
        }

        List<Spot> members() {
            List<Spot> members = new ArrayList<>();
            value.members().forEach((name, member) -> members.add(new Spot(member, pointer(name))));
            return members;
        }

        String key() {
            return pointer.substring(pointer.lastIndexOf('/') + 1)
                    .replace("~1", "/")
                    .replace("~0", "~");
        }

        private String pointer(String name) {
            return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
        }
    }

    static DescribedExamples of(String description) {
        DescribedExamples examples = new DescribedExamples(JsonValue.parse(description));
        Spot root = new Spot(examples.description, "");
        root.get("paths").ifPresent(paths -> paths.members().forEach(examples::path));
        return examples;
    }

    List<Example> found() {
        return found;
    }

    /** How many examples stand in bodies that are not JSON. */
    int otherMediaTypes() {
        return otherMediaTypes;
    }

    private void path(Spot written) {
        for (Spot operation : follow(written).members()) {
            if (METHODS.contains(operation.key())) {
                String name = operation.key().toUpperCase(Locale.ROOT) + " " + written.key();
                operation.get("requestBody").ifPresent(body -> body(new Place(name, "request"), body));
                operation
                        .get("responses")
                        .ifPresent(responses -> responses
                                .members()
                                .forEach(response -> body(new Place(name, response.key()), response)));
            }
        }
    }

    private void body(Place place, Spot written) {
        Set<String> json = new LinkedHashSet<>();
        List<Spot> content = follow(written).get("content").map(Spot::members).orElse(List.of());
        for (Spot media : content) {
            if (JSON.matcher(media.key()).matches()) {
                json.add(media.key());
                boolean preferred = json.size() == 1;
                examples(media)
                        .forEach(spot ->
                                found.add(new Example(place, media.key(), preferred, spot.pointer(), spot.value())));
            } else {
                otherMediaTypes += examples(media).size();
            }
        }
    }

    private List<Spot> examples(Spot media) {
        List<Spot> examples = new ArrayList<>();
        media.get("example").ifPresent(examples::add);
        for (Spot named : media.get("examples").map(Spot::members).orElse(List.of())) {
            follow(named)
                    .get("value")
                    .map(spot -> new Spot(spot.value(), named.pointer()))
                    .ifPresent(examples::add);
        }
        if (examples.isEmpty()) {
            media.get("schema")
                    .map(this::follow)
                    .flatMap(schema -> schema.get("example"))
                    .ifPresent(examples::add);
        }
        return examples;
    }

    private Spot follow(Spot written) {
        Spot spot = written;
        while (spot.value().members().containsKey("$ref")) {
            spot = at(spot.value().members().get("$ref").asText());
        }
        return spot;
    }

    private Spot at(String reference) {
        if (!reference.startsWith("#/")) {
            throw new IllegalArgumentException("Not a reference inside of the description: " + reference);
        }
        JsonValue value = description;
        for (String escaped : reference.substring(2).split("/")) {
            String name = URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8)
                    .replace("~1", "/")
                    .replace("~0", "~");
            value = value.kind() == JsonKind.ARRAY ? value.items().get(Integer.parseInt(name)) : value.get(name);
        }
        return new Spot(value, reference.substring(1));
    }
}
