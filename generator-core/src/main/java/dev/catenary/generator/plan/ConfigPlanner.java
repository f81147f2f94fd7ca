package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Request configurations: one distinct Java name for each (name, in). */
final class ConfigPlanner {
    private ConfigPlanner() {}

    static ConfigType plan(Registry registry, List<Parameter> parameters, ClassName name, String method) {
        List<Typed> types = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        for (Parameter parameter : parameters) {
            Typed type = registry.typing().of(parameter.schema(), Site.in(name, Naming.type(parameter.wireName())));
            types.add(type);
            members.add(member(parameter, type));
        }
        List<Member.Named> names =
                registry.names().members(name).claim(Scope.ofMembers(), members, ReservedNames::isData);
        List<ConfigType.Entry> entries = new ArrayList<>();
        for (int i = 0; i < parameters.size(); i++) {
            Parameter parameter = parameters.get(i);
            Facts facts = registry.typing().facts(parameter.schema());
            entries.add(new ConfigType.Entry(
                    names.get(i).name(),
                    names.get(i).of(Member.Derived.ADDER),
                    parameter.wireName(),
                    parameter.in(),
                    ParameterStyles.of(registry, parameter),
                    parameter.allowReserved(),
                    CallPlanner.encodings(parameter.encodings(), false),
                    parameter.required(),
                    types.get(i),
                    parameter.required() ? Optional.empty() : facts.fallback(),
                    parameter.doc().or(facts.doc())));
        }
        return new ConfigType(name, method, Optional.empty(), entries);
    }

    /** The query comes first: where two places share a name, the other one gets the tail. */
    private static Member member(Parameter parameter, Typed type) {
        String wireName = parameter.wireName();
        boolean query = parameter.in() == Parameter.In.QUERY;
        String in = query ? "" : parameter.in().name().toLowerCase(Locale.ROOT);
        return new Member(
                Member.key(in, wireName),
                query ? wireName : wireName + " in " + in,
                ReservedNames.data(Naming.member(wireName)),
                type.items().isPresent() ? List.of(Member.Derived.ADDER) : List.of());
    }
}
