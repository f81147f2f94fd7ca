package dev.catenary.generator.cli;

import dev.catenary.generator.plan.Call;
import dev.catenary.generator.plan.LinkType;
import dev.catenary.generator.plan.Plan;
import dev.catenary.generator.plan.Step;
import java.io.StringWriter;
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
    private final JsonGenerator json;

    private TreeJson(JsonGenerator json) {
        this.json = json;
    }

    static String of(Plan plan) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeStringProperty("client", plan.client().canonicalName());
            json.writeArrayPropertyStart("operations");
            new ChainWalk(plan).visit(new TreeJson(json)::link);
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.toString();
    }

    private void link(LinkType link, List<Step> chain) {
        for (Call call : link.calls()) {
            json.writeRaw('\n');
            json.writeStartObject();
            json.writeStringProperty("path", call.path());
            json.writeStringProperty("method", call.method());
            json.writeStringProperty("link", link.name().canonicalName());
            chain(chain);
            json.writeStringProperty("verb", call.verb());
            types(call);
            json.writeEndObject();
        }
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
            json.writeStringProperty("type", ChainWalk.full(failure.type().plain()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
