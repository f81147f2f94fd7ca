package dev.catenary.generator.cli;

import dev.catenary.generator.plan.Call;
import dev.catenary.generator.plan.LinkType;
import dev.catenary.generator.plan.Plan;
import dev.catenary.generator.plan.Step;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The client as JSON: one entry an operation, with {@code path} and {@code method} as on the wire, {@code chain} and
 * {@code verb} as in Java, and the qualified Java types of {@code link}, {@code request} (one for each media type),
 * {@code config}, {@code response} and {@code errors}.
 */
final class TreeJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;

    private TreeJson(JsonGenerator json) {
        this.json = json;
    }

    /** A line an operation, so that tools for lines can be used as well. */
    static String of(Plan plan) {
        List<String> operations = new ArrayList<>();
        new ChainWalk(plan).visit((link, chain) -> link.calls().forEach(call -> operations.add(of(link, chain, call))));
        return "{\"client\":\"" + plan.client().canonicalName() + "\",\"operations\":[\n"
                + String.join(",\n", operations) + "\n]}";
    }

    private static String of(LinkType link, List<Step> chain, Call call) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            new TreeJson(json).operation(link, chain, call);
        }
        return text.toString();
    }

    private void operation(LinkType link, List<Step> chain, Call call) {
        json.writeStartObject();
        json.writeStringProperty("path", call.path());
        json.writeStringProperty("method", call.method());
        json.writeStringProperty("link", link.name().canonicalName());
        chain(chain);
        json.writeStringProperty("verb", call.verb());
        types(call);
        json.writeEndObject();
    }

    private void chain(List<Step> chain) {
        json.writeArrayPropertyStart("chain");
        for (Step step : chain) {
            json.writeStartObject();
            json.writeStringProperty("name", step.method());
            json.writeArrayPropertyStart("arguments");
            for (Step.Argument argument : step.arguments()) {
                json.writeStartObject();
                json.writeStringProperty("name", argument.name());
                json.writeStringProperty("wireName", argument.wireName());
                json.writeStringProperty("type", ChainWalk.full(argument.type()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void types(Call call) {
        json.writeArrayPropertyStart("request");
        for (Call.Input input : call.inputs()) {
            json.writeStartObject();
            json.writeStringProperty("mediaType", input.mediaType());
            json.writeStringProperty("type", ChainWalk.full(input.type().plain()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeName("config");
        json.writeString(call.config().map(ChainWalk::full).orElse(null));
        json.writeStringProperty("response", ChainWalk.response(call));
        json.writeArrayPropertyStart("errors");
        for (Call.Failure failure : call.errors()) {
            json.writeStartObject();
            json.writeArrayPropertyStart("statuses");
            failure.statuses().forEach(json::writeString);
            json.writeEndArray();
            if (!failure.mediaType().isEmpty()) {
                json.writeStringProperty("mediaType", failure.mediaType());
            }
            json.writeStringProperty("type", ChainWalk.full(failure.type().plain()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
