package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Request configurations: one distinct Java name for each (name, in). */
final class ConfigPlanner {
    private ConfigPlanner() {}

    static ConfigType plan(Registry registry, List<Parameter> parameters, ClassName name, String method) {
        Scope scope = Scope.ofMembers();
        Map<Parameter, String> names = scope.claimAll(
                parameters, ConfigPlanner::raw, parameter -> ReservedNames.data(Naming.member(parameter.wireName())));
        List<ConfigType.Entry> entries = new ArrayList<>();
        for (Parameter parameter : parameters) {
            Site site = Site.in(name, Naming.type(parameter.wireName()));
            Typed type = registry.typing().of(parameter.schema(), site);
            String own = names.get(parameter);
            Facts facts = registry.typing().facts(parameter.schema());
            entries.add(new ConfigType.Entry(
                    own,
                    type.items().map(items -> scope.claim(Naming.adder(own), raw(parameter))),
                    parameter.wireName(),
                    parameter.in(),
                    ParameterStyles.of(registry, parameter),
                    parameter.allowReserved(),
                    CallPlanner.encodings(parameter.encodings(), false),
                    parameter.required(),
                    type,
                    parameter.required() ? Optional.empty() : facts.fallback(),
                    parameter.doc().or(facts.doc())));
        }
        return new ConfigType(name, method, Optional.empty(), entries);
    }

    /** The query comes first: where two places share a name, the other one gets the tail. */
    private static String raw(Parameter parameter) {
        return parameter.in() == Parameter.In.QUERY
                ? parameter.wireName()
                : parameter.wireName() + " in " + parameter.in().name().toLowerCase(Locale.ROOT);
    }
}
