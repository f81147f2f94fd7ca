package dev.catenary.generator.source;

import dev.catenary.generator.api.Operation;
import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.PathNode;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Short text for what was read, so that a table of cases can say it in a line. */
final class Printed {
    private Printed() {}

    static String schema(Schema schema) {
        String mark = (schema.facts().nullable() ? "?" : "")
                + (schema.facts().readOnly() ? "^" : "")
                + (schema.facts().writeOnly() ? "!" : "")
                + schema.facts().fallback().map(v -> "=" + v.text()).orElse("");
        return schema.match(new Shape()) + mark;
    }

    private static String all(List<Schema> schemas, String separator) {
        return schemas.stream().map(Printed::schema).collect(Collectors.joining(separator, "(", ")"));
    }

    private static String format(String format) {
        return format.isEmpty() ? "" : "/" + format;
    }

    private static final class Shape implements Schema.Cases<String> {
        @Override
        public String ref(Schema.Ref schema) {
            return "@" + schema.target();
        }

        @Override
        public String text(Schema.Text schema) {
            return "text" + format(schema.format());
        }

        @Override
        public String whole(Schema.Whole schema) {
            return "whole" + format(schema.format());
        }

        @Override
        public String decimal(Schema.Decimal schema) {
            return "decimal" + format(schema.format());
        }

        @Override
        public String bool(Schema.Bool schema) {
            return "bool";
        }

        @Override
        public String choice(Schema.Choice schema) {
            return schema.base()
                    + schema.values().stream()
                            .map(Object::toString)
                            .collect(Collectors.joining(",", "{", "}"))
                            .replaceAll("\\b(Text|Number|Bool)\\[value=([^\\]]*)\\]", "$2");
        }

        @Override
        public String listOf(Schema.ListOf schema) {
            return "[" + schema(schema.items()) + "]";
        }

        @Override
        public String mapOf(Schema.MapOf schema) {
            return "map<" + schema(schema.values()) + ">";
        }

        @Override
        public String struct(Schema.Struct schema) {
            List<String> parts = new ArrayList<>();
            schema.properties()
                    .forEach(p -> parts.add(p.wireName() + (p.required() ? "*" : "") + ":" + schema(p.schema())));
            schema.alsoRequired().forEach(n -> parts.add(n + "*"));
            schema.additional().ifPresent(a -> parts.add("...:" + schema(a)));
            schema.discriminator().ifPresent(d -> parts.add(discriminator(d)));
            return "{" + String.join(", ", parts) + "}";
        }

        @Override
        public String allOf(Schema.AllOf schema) {
            return "all" + Printed.all(schema.members(), " & ")
                    + schema.discriminator().map(Shape::discriminator).orElse("");
        }

        @Override
        public String oneOf(Schema.OneOf schema) {
            return "one" + Printed.all(schema.members(), " or ")
                    + schema.discriminator().map(Shape::discriminator).orElse("");
        }

        @Override
        public String anything(Schema.Anything schema) {
            return "any";
        }

        @Override
        public String nothing(Schema.Nothing schema) {
            return "nothing";
        }

        private static String discriminator(Schema.Discriminator discriminator) {
            return "by " + discriminator.wireName() + discriminator.mapping();
        }
    }

    static String segments(List<Segment> segments) {
        return segments.stream().map(Printed::segment).collect(Collectors.joining(" "));
    }

    static String segment(Segment segment) {
        if (segment instanceof Segment.Literal literal) {
            return literal.text().isEmpty() ? "''" : literal.text();
        }
        if (segment instanceof Segment.Variable variable) {
            return "{" + variable.name() + "}";
        }
        if (segment instanceof Segment.Mixed mixed) {
            return mixed.parts().stream()
                    .map(p -> p.variable() ? "{" + p.text() + "}" : p.text())
                    .collect(Collectors.joining("", "[", "]"));
        }
        if (segment instanceof Segment.Suffix suffix) {
            return "+" + suffix.text();
        }
        if (segment instanceof Segment.Fragment fragment) {
            return "#" + fragment.text();
        }
        if (segment instanceof Segment.Query query) {
            return "?" + query.text();
        }
        if (segment instanceof Segment.QueryNames query) {
            return "?" + query.names();
        }
        return segment instanceof Segment.Slash ? "SLASH" : "ROOT";
    }

    /**
     * One line a node, indented by depth: segment, types of its variables, methods (with {@code /} if a slash ends the
     * path).
     */
    static String tree(PathNode node) {
        StringBuilder out = new StringBuilder();
        tree(node, "", out);
        return out.toString().strip();
    }

    private static void tree(PathNode node, String indent, StringBuilder out) {
        out.append(indent).append(segment(node.segment()));
        node.variables()
                .forEach(v -> out.append(' ').append(v.wireName()).append(':').append(schema(v.schema())));
        node.operations().forEach(o -> out.append(' ').append(operation(o)));
        out.append('\n');
        node.children().forEach(c -> tree(c, indent + "  ", out));
    }

    private static String operation(Operation operation) {
        String parameters =
                operation.parameters().stream().map(Printed::parameter).collect(Collectors.joining(", "));
        return operation.method()
                + (operation.trailingSlash() ? "/" : "")
                + (parameters.isEmpty() ? "" : "(" + parameters + ")");
    }

    static String parameter(Parameter parameter) {
        return parameter.in().name().toLowerCase(java.util.Locale.ROOT) + " " + parameter.wireName()
                + (parameter.required() ? "*" : "")
                + ":" + schema(parameter.schema())
                + " " + parameter.style()
                + (parameter.explode() ? "*" : "")
                + (parameter.content().isEmpty() ? "" : " as " + parameter.content());
    }
}
