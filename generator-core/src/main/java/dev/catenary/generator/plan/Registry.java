package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Api;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import dev.catenary.generator.lock.Lock;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.problem.SourceRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one planning run shares: the types decided so far, those still to do, and the rooms' policies. */
final class Registry {
    private final Api api;
    private final PlanSettings settings;
    private final Problems problems;
    private final Names names;
    private final Layout layout;
    private final Typing typing;
    private final XmlPlanner xml;
    private final SentSchemas sent;
    private final List<JavaType> types = new ArrayList<>();
    private final Map<SchemaId, ClassName> homes = new HashMap<>();
    private final Deque<Runnable> pending = new ArrayDeque<>();

    Registry(Api api, PlanSettings settings, Lock lock, Problems problems) {
        this.api = api;
        this.settings = settings;
        this.problems = problems;
        this.names = new Names(settings.packageName(), lock);
        this.layout = new Layout(settings, names, problems);
        this.typing = new Typing(this);
        this.xml = new XmlPlanner(this);
        this.sent = settings.allBuilders() ? SentSchemas.all() : SentSchemas.of(api);
    }

    Api api() {
        return api;
    }

    PlanSettings settings() {
        return settings;
    }

    Problems problems() {
        return problems;
    }

    Names names() {
        return names;
    }

    Layout layout() {
        return layout;
    }

    Typing typing() {
        return typing;
    }

    XmlPlanner xml() {
        return xml;
    }

    /** Whether callers build values of a schema, so that its type needs the means to. */
    boolean isBuilt(Schema schema) {
        return sent.contains(schema);
    }

    /** What a reference leads to. */
    Schema resolved(Schema schema) {
        Schema target = schema instanceof Schema.Ref ref ? schema(ref.target()) : null;
        return target == null ? schema : target;
    }

    Schema schema(SchemaId id) {
        return api.schemas().get(id);
    }

    ClassName place(Site site, String raw) {
        return site.owner()
                .map(owner -> layout.nested(owner, site.name(), raw))
                .orElseGet(() -> layout.model(site.name(), raw));
    }

    /** Notes a name that people will not find where they look for it. */
    void named(String raw, String wanted, String name, SourceRef at) {
        if (!wanted.equals(name)) {
            problems.add(
                    Code.NAME_CHANGED,
                    at,
                    "\"" + raw + "\" is " + name + " in Java, because " + wanted + " beside it is something else.",
                    "Nothing has to be done.");
        }
    }

    /** The type that a component or operation becomes: shared inline types may lie in it. */
    void home(SchemaId id, ClassName type) {
        homes.put(id, type);
    }

    /** Where the type of a named schema goes: in its home, or beside the components. */
    ClassName place(SchemaId id, String name) {
        id.home().filter(home -> api.schemas().containsKey(home)).ifPresent(typing::component);
        ClassName home = id.home().map(homes::get).orElse(null);
        return home == null ? layout.model(name, id.pointer()) : layout.nested(home, name, id.pointer());
    }

    void add(JavaType type) {
        types.add(type);
    }

    /** Plans a type later: schemas may be deeper than the stack, and a type needs its name before its parts are known. */
    void later(Runnable planning) {
        pending.add(planning);
    }

    /** Everything decided, once nothing is left to do. */
    List<JavaType> finish() {
        while (!pending.isEmpty()) {
            pending.remove().run();
        }
        return types;
    }
}
