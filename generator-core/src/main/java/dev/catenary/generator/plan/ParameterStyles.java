package dev.catenary.generator.plan;

import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.Schema;

/** The runtime's {@code Style} constant for a parameter. */
final class ParameterStyles {
    private ParameterStyles() {}

    static String of(Registry registry, Parameter parameter) {
        return of(parameter.style(), parameter.explode() && isComposite(registry, parameter.schema()));
    }

    static String of(Parameter.Style style, boolean explode) {
        return switch (style) {
            case SIMPLE -> explode ? "SIMPLE_EXPLODE" : "SIMPLE";
            case LABEL -> explode ? "LABEL_EXPLODE" : "LABEL";
            case MATRIX -> explode ? "MATRIX_EXPLODE" : "MATRIX";
            case FORM -> explode ? "FORM_EXPLODE" : "FORM";
            case SPACE_DELIMITED -> explode ? "FORM_EXPLODE" : "SPACE";
            case PIPE_DELIMITED -> explode ? "FORM_EXPLODE" : "PIPE";
            case TAB_DELIMITED -> "TAB";
            case COOKIE -> explode ? "COOKIE_EXPLODE" : "COOKIE";
            case DEEP_OBJECT -> "DEEP_OBJECT";
            case JSON -> "JSON";
            case TEXT -> "TEXT";
        };
    }

    /** Explode says nothing about a single value (OAS 3.0.4 §4.8.12.2), so generated code does not mention it there. */
    private static boolean isComposite(Registry registry, Schema schema) {
        Schema target = schema instanceof Schema.Ref ref ? registry.schema(ref.target()) : schema;
        return target instanceof Schema.ListOf
                || target instanceof Schema.MapOf
                || target instanceof Schema.Struct
                || target instanceof Schema.OneOf
                || target instanceof Schema.Anything;
    }
}
