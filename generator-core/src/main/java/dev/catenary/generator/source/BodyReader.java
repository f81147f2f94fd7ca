package dev.catenary.generator.source;

import dev.catenary.generator.api.Body;
import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.problem.Code;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads request bodies: {@code requestBody}, and Swagger 2.0's parameters in {@code body} and {@code formData}. */
final class BodyReader {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";

    private final References references;
    private final ParameterReader parameters;
    private final PayloadReader payloads;

    BodyReader(References references, ParameterReader parameters, PayloadReader payloads) {
        this.references = references;
        this.parameters = parameters;
        this.payloads = payloads;
    }

    /** OpenAPI 3. */
    Optional<Body> requestBody(Element operation) {
        Element body = references.follow(operation.get("requestBody"));
        if (!body.exists() || !body.expectObject()) {
            return Optional.empty();
        }
        Strangers.inRequestBody(body);
        return Optional.of(new Body(body.flag("required"), payloads.content(body), Docs.of(body), body.at()));
    }

    /**
     * Swagger 2.0.
     *
     * @param all the operation's parameters
     * @param consumes the media types it takes; empty if the description names none
     */
    Optional<Body> fromParameters(List<Element> all, List<String> consumes) {
        List<Element> form = new ArrayList<>();
        Element body = null;
        for (Element parameter : all) {
            String in = parameter.get("in").raw();
            if (in.equals("formData")) {
                form.add(parameter);
            }
            if (in.equals("body") && body != null) {
                parameter.report(
                        Code.MEMBER_IGNORED,
                        "The operation has a body already; this one is left out.",
                        "Describe one body.");
            }
            body = in.equals("body") && body == null ? parameter : body;
        }
        if (body != null) {
            form.forEach(BodyReader::reportBesideBody);
            return Optional.of(whole(body, consumes));
        }
        return form.isEmpty() ? Optional.empty() : Optional.of(form(form, consumes));
    }

    private static void reportBesideBody(Element parameter) {
        parameter.report(
                Code.MEMBER_IGNORED,
                "The form field " + Quote.of(parameter.get("name").raw()) + " stands beside a body; it is left out.",
                "Describe either form fields or a body.");
    }

    private Body whole(Element parameter, List<String> consumes) {
        List<String> mediaTypes = consumes.isEmpty() ? List.of("application/json") : consumes;
        Element schema = parameter.get("schema");
        List<Payload> content = payloads.sameIn(mediaTypes, schema.exists() ? schema : parameter);
        return new Body(parameter.flag("required"), content, Docs.of(parameter), parameter.at());
    }

    private Body form(List<Element> fields, List<String> consumes) {
        Element first = fields.get(0);
        List<Schema.Property> properties = new ArrayList<>();
        SortedMap<String, Payload.Encoding> encodings = new TreeMap<>();
        boolean files = false;
        for (Element field : fields) {
            String name = field.get("name").raw();
            boolean required = Repairs.flag(field, "required", "require", "requried");
            files |= field.get("type").raw().equals("file");
            properties.add(new Schema.Property(name, documented(field), required));
            Styles.Writing writing = Styles.ofCollection(field, Parameter.In.QUERY);
            if (!writing.explode()) {
                encodings.put(
                        name, new Payload.Encoding("", writing.style(), false, false, Collections.emptySortedMap()));
            }
        }
        Schema schema = new Schema.Struct(
                SchemaFacts.place(first), properties, List.of(), Optional.empty(), Optional.empty(), List.of());
        List<Payload> content = new ArrayList<>();
        for (String mediaType : mediaTypes(consumes, files)) {
            content.add(new Payload(mediaType, MediaTypes.kindOf(mediaType), schema, encodings, first.at()));
        }
        boolean required = properties.stream().anyMatch(Schema.Property::required);
        return new Body(required, content, Doc.NONE, first.at());
    }

    /** As a property, the field's text is its schema's. */
    private Schema documented(Element field) {
        Schema schema = parameters.schema(field, Optional.empty());
        Doc doc = schema.facts().doc().or(Docs.of(field));
        return schema.withFacts(schema.facts().withDoc(doc));
    }

    /** Only forms can carry fields, and only multipart ones files (Swagger 2.0, Parameter Object). */
    private static List<String> mediaTypes(List<String> consumes, boolean files) {
        List<String> usable = consumes.stream()
                .filter(m -> MediaTypes.kindOf(m) == Payload.Kind.MULTIPART
                        || !files && MediaTypes.kindOf(m) == Payload.Kind.FORM)
                .toList();
        return usable.isEmpty() ? List.of(files ? MULTIPART : FORM) : usable;
    }
}
