package dev.catenary.generator.plan;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Body;
import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Reply;
import dev.catenary.generator.api.Schema;
import java.util.List;
import java.util.Optional;

/** What the property tables and bodies say about XML; nothing if no operation needs it. */
final class XmlPlanner {
    private final Registry registry;
    private final boolean used;

    XmlPlanner(Registry registry) {
        this.registry = registry;
        this.used = isUsed(registry.api());
    }

    /** Whether something goes over the wire as XML although JSON is preferred. */
    static boolean isUsed(Api api) {
        return api.root().allOperations().anyMatch(XmlPlanner::isUsed);
    }

    private static boolean isUsed(Operation operation) {
        return operation.body().stream().map(Body::payloads).anyMatch(XmlPlanner::isSentAsXml)
                || operation.replies().stream().map(Reply::payloads).anyMatch(XmlPlanner::isReadAsXml);
    }

    /** A component that can be sent as JSON is. */
    private static boolean isSentAsXml(List<Payload> payloads) {
        List<Schema> json = payloads.stream()
                .filter(payload -> payload.kind() == Payload.Kind.JSON)
                .map(Payload::schema)
                .toList();
        return payloads.stream()
                .filter(payload -> payload.kind() == Payload.Kind.XML)
                .anyMatch(payload -> json.isEmpty() || !(payload.schema() instanceof Schema.Ref));
    }

    private static boolean isReadAsXml(List<Payload> payloads) {
        return payloads.stream().anyMatch(payload -> payload.kind() == Payload.Kind.XML)
                && payloads.stream().noneMatch(payload -> payload.kind() == Payload.Kind.JSON);
    }

    /** Whether a payload is XML that is taken apart; text that happens to be XML stays text. */
    static boolean isTyped(Payload payload) {
        return payload.kind() == Payload.Kind.XML
                && !(payload.schema() instanceof Schema.Text || payload.schema() instanceof Schema.Anything);
    }

    /** A property, if it differs from an element of its JSON name. */
    Optional<XmlFacts> property(Schema schema) {
        return used ? Optional.of(facts(schema)).filter(facts -> !facts.isPlain()) : Optional.empty();
    }

    /** A body's root element: named by the description, else like the component. */
    XmlFacts root(Schema schema) {
        XmlFacts facts = facts(schema);
        String name = facts.name().isEmpty() ? componentName(schema).orElse("root") : facts.name();
        Optional<XmlFacts> items = items(schema).map(item -> {
            XmlFacts each = facts(item);
            String itemName = each.name().isEmpty() ? componentName(item).orElse("") : each.name();
            return new XmlFacts(
                    itemName, each.namespace(), each.prefix(), Facts.Xml.Node.ELEMENT, each.wrapped(), each.items());
        });
        return new XmlFacts(
                name,
                facts.namespace(),
                facts.prefix(),
                Facts.Xml.Node.ELEMENT,
                facts.wrapped(),
                items.filter(each -> !each.isPlain()));
    }

    private XmlFacts facts(Schema schema) {
        Facts.Xml own = registry.typing().facts(schema).xml().orElse(Facts.Xml.NONE);
        Optional<XmlFacts> items = items(schema).map(this::facts).filter(facts -> !facts.isPlain());
        return new XmlFacts(own.name(), own.namespace(), own.prefix(), own.node(), own.wrapped(), items);
    }

    private Optional<Schema> items(Schema schema) {
        return registry.resolved(schema) instanceof Schema.ListOf list ? Optional.of(list.items()) : Optional.empty();
    }

    private static Optional<String> componentName(Schema schema) {
        return schema instanceof Schema.Ref ref ? Optional.of(ref.target().name()) : Optional.empty();
    }
}
