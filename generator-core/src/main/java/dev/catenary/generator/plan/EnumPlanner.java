package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Open enums: constants are readable, distinct where the raw values are, and keep the raw value's JSON type. */
final class EnumPlanner {
    private EnumPlanner() {}

    /**
     * More constants than this do not fit into the class initialiser, a method of at most 65,535 bytes (JVMS §4.7.3): each
     * takes up to 32, for the instance, its raw value, its field, and its place in the table.
     */
    static final int MOST_CONSTANTS = 2_000;

    /** Booleans need no enum, and a class cannot hold any number of constants. */
    static boolean isOpenEnum(Schema.Choice choice) {
        return choice.base() != Schema.Base.BOOL && !choice.values().isEmpty() && !isTooLarge(choice);
    }

    static boolean isTooLarge(Schema.Choice choice) {
        return choice.values().size() > MOST_CONSTANTS;
    }

    /** The type of the raw values. */
    static Typed base(Schema.Choice choice) {
        return switch (choice.base()) {
            case TEXT -> Typing.STRING;
            case WHOLE -> Typed.builtIn(Long.class, "INT64");
            case DECIMAL -> Typed.builtIn(BigDecimal.class, "DECIMAL");
            case BOOL -> Typed.builtIn(Boolean.class, "BOOLEAN");
            case MIXED -> Typing.JSON;
        };
    }

    static EnumType plan(Registry registry, Schema.Choice choice, ClassName name) {
        Scope scope = Scope.ofMembers().reserve("TYPE").reserve(EnumType.UNRECOGNIZED);
        List<Member.Named> names = registry.names()
                .members(name)
                .claim(
                        scope,
                        choice.values().stream()
                                .map(value -> member(choice, value))
                                .toList(),
                        ReservedNames::isConstant);
        List<EnumType.Constant> constants = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Value value = choice.values().get(i);
            constants.add(new EnumType.Constant(
                    names.get(i).name(), value, choice.label(value).doc()));
        }
        Facts facts = choice.facts();
        return new EnumType(name, base(choice), constants, facts.doc());
    }

    /** Called as the description calls the value, or else by the value itself. */
    private static Member member(Schema.Choice choice, Value value) {
        String given = choice.label(value).name();
        return new Member(
                Member.key(value instanceof Value.Text ? "" : value.getClass().getSimpleName(), value.text()),
                value.text(),
                ReservedNames.constant(Naming.constant(given.isBlank() ? value.text() : given)),
                List.of());
    }
}
