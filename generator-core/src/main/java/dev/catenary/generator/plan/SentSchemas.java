package dev.catenary.generator.plan;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which schemas a caller may have to build a value of: all but those that only replies hold. What a webhook delivers is
 * built by those who test its receiver. A schema that nothing holds is in the client because somebody asked for it.
 */
final class SentSchemas {
    private final Predicate<Schema> answer;

    private SentSchemas(Predicate<Schema> answer) {
        this.answer = answer;
    }

    static SentSchemas all() {
        return new SentSchemas(schema -> true);
    }

    static SentSchemas of(Api api) {
        Reach sent = new Reach(api.schemas());
        Reach received = new Reach(api.schemas());
        api.root().nodes().forEach(node -> {
            sent.parameters(node.variables());
            for (Operation operation : node.operations()) {
                sent.parameters(operation.parameters());
                operation.body().ifPresent(body -> sent.payloads(body.payloads()));
                operation.replies().forEach(reply -> {
                    received.payloads(reply.payloads());
                    received.parameters(reply.headers());
                });
            }
        });
        api.webhooks().forEach(hook -> sent.add(hook.payload().schema()));
        Set<Schema> held = received.all();
        Set<Schema> built = sent.all();
        return new SentSchemas(schema -> built.contains(schema) || !held.contains(schema));
    }

    boolean contains(Schema schema) {
        return answer.test(schema);
    }

    /** Everything that some schemas hold, by identity: a component is one object, and so is an inline schema. */
    private static final class Reach {
        private final Map<SchemaId, Schema> components;
        private final Set<Schema> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Set<SchemaId> targets = new HashSet<>();
        private final Deque<Schema> waiting = new ArrayDeque<>();

        Reach(Map<SchemaId, Schema> components) {
            this.components = components;
        }

        void parameters(List<Parameter> parameters) {
            parameters.forEach(parameter -> add(parameter.schema()));
        }

        void payloads(List<Payload> payloads) {
            payloads.forEach(payload -> add(payload.schema()));
        }

        void add(Schema schema) {
            if (schema instanceof Schema.Ref ref) {
                target(ref.target());
            } else if (seen.add(schema)) {
                waiting.add(schema);
            }
        }

        private void target(SchemaId id) {
            Schema component = components.get(id);
            if (component != null && targets.add(id)) {
                add(component);
            }
        }

        Set<Schema> all() {
            while (!waiting.isEmpty()) {
                parts(waiting.remove());
            }
            return seen;
        }

        /** Who sends a base sends one of its subtypes. */
        private void parts(Schema schema) {
            schema.parts().forEach(this::add);
            if (schema instanceof Schema.Struct struct) {
                struct.discriminator().ifPresent(d -> d.targets().forEach(this::target));
            }
        }
    }
}
