package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Facts;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

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

    static EnumType plan(Schema.Choice choice, ClassName name) {
        Scope scope = Scope.ofMembers().reserve("TYPE").reserve(EnumType.UNRECOGNIZED);
        Map<Value, String> names = scope.claimAll(choice.values(), Value::text, value -> wanted(choice, value));
        List<EnumType.Constant> constants = choice.values().stream()
                .map(value -> new EnumType.Constant(
                        names.get(value), value, choice.label(value).doc()))
                .toList();
        Facts facts = choice.facts();
        return new EnumType(name, base(choice), constants, facts.doc());
    }

    /** As the description calls the value, or else made from the value itself. */
    private static String wanted(Schema.Choice choice, Value value) {
        String given = choice.label(value).name();
        return ReservedNames.constant(Naming.constant(given.isBlank() ? value.text() : given));
    }
}
