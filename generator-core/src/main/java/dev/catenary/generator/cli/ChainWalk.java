package dev.catenary.generator.cli;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.catenary.generator.plan.Call;
import dev.catenary.generator.plan.LinkType;
import dev.catenary.generator.plan.Plan;
import dev.catenary.generator.plan.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Walks a planned client as a caller would: from the root along its steps, in the order of its methods. */
final class ChainWalk {
    private final Map<ClassName, LinkType> links = new HashMap<>();
    private final LinkType root;

    ChainWalk(Plan plan) {
        plan.types().forEach(type -> {
            if (type instanceof LinkType link) {
                links.put(link.name(), link);
            }
        });
        root = links.get(plan.client());
    }

    /** What is told about each link, parents first. */
    interface Visitor {
        /** {@code chain}: the steps from the root; empty for the root itself. */
        void link(LinkType link, List<Step> chain);
    }

    void visit(Visitor visitor) {
        visit(root, new ArrayList<>(), visitor);
    }

    private void visit(LinkType link, List<Step> chain, Visitor visitor) {
        visitor.link(link, List.copyOf(chain));
        for (Step step : link.steps()) {
            chain.add(step);
            visit(links.get(step.to()), chain, visitor);
            chain.remove(chain.size() - 1);
        }
    }

    /** The Java type that a successful call gives. */
    static String response(Call call) {
        Call.Result result = call.result();
        if (result instanceof Call.Result.Json json) {
            return full(json.optional() ? json.type().type() : json.type().plain());
        }
        if (result instanceof Call.Result.Several several) {
            return full(several.type());
        }
        if (result instanceof Call.Result.Text) {
            return "java.lang.String";
        }
        return result instanceof Call.Result.Binary ? "dev.catenary.runtime.Binary" : "void";
    }

    /** The qualified name. */
    static String full(TypeName type) {
        return type.toString();
    }
}
