package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.PathNode;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.api.Webhook;
import dev.catenary.generator.lock.Lock;
import dev.catenary.generator.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Decides every Java name, type and place. Names are given in order of precedence: components first, because their
 * names are public and stable, then links from the root down, then what lies inside them.
 */
public final class Planner {
    private Planner() {}

    /** Without a lock: every name is free. */
    public static Plan plan(Api api, PlanSettings settings, Problems problems) {
        return plan(api, settings, Lock.EMPTY, problems);
    }

    /** @param lock names that were given before, of places that are there */
    public static Plan plan(Api api, PlanSettings settings, Lock lock, Problems problems) {
        Registry registry = new Registry(api, settings, lock, problems);
        String simpleName = settings.clientName().orElseGet(() -> clientName(api.title()));
        ClassName client = registry.layout().client(simpleName);
        for (SchemaId id : api.schemas().keySet()) {
            if (id.home().isEmpty()) { // what lies in another type is planned with it
                registry.typing().component(id);
            }
        }
        PathNode root = ChainRoot.find(api.root(), settings.chainRoot(), problems);
        LinkType.Client start = ClientPlanner.plan(registry, client);
        new LinkPlanner(registry).plan(root, client, settings.chainRoot(), Optional.of(start));
        for (Webhook webhook : api.webhooks()) {
            String name = Naming.type(webhook.name()) + "Payload";
            registry.typing().of(webhook.payload().schema(), Site.component(name));
        }
        registry.finish(); // a header's type may lie in an operation, which has its place only now
        ResponseHeadersPlanner.plan(registry, client);
        List<JavaType> types = withoutEmptyNamespaces(registry.finish());
        types = TellingConstants.mark(CommonAccessors.of(types));
        if (settings.sharedParameters()) {
            types = SharedParameters.of(types, registry.layout());
        }
        return new Plan(client, types, SharedPackage.of(types), registry.names().given());
    }

    private static String clientName(String title) {
        String name = Naming.type(title.isBlank() ? "Api" : title);
        return name.endsWith("Api") || name.endsWith("API") || name.endsWith("Client") ? name : name + "Client";
    }

    /** Operations whose types are all components, or none, need no namespace. */
    private static List<JavaType> withoutEmptyNamespaces(List<JavaType> types) {
        Set<String> owners = new HashSet<>();
        types.stream()
                .map(type -> type.name().enclosingClassName())
                .filter(Objects::nonNull)
                .forEach(owner -> owners.add(owner.canonicalName()));
        return types.stream()
                .filter(type -> !(type instanceof NamespaceType)
                        || owners.contains(type.name().canonicalName()))
                .toList();
    }
}
