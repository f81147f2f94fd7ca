package dev.catenary.generator.source;

import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.Payload;
import dev.catenary.generator.problem.Code;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How arrays and objects are written: {@code style} (OAS 3.0.4 §4.8.12.2) and {@code collectionFormat}. */
final class Styles {
    private static final Map<String, Parameter.Style> BY_NAME = Map.of(
            "simple", Parameter.Style.SIMPLE,
            "label", Parameter.Style.LABEL,
            "matrix", Parameter.Style.MATRIX,
            "form", Parameter.Style.FORM,
            "spaceDelimited", Parameter.Style.SPACE_DELIMITED,
            "pipeDelimited", Parameter.Style.PIPE_DELIMITED,
            "deepObject", Parameter.Style.DEEP_OBJECT);

    private static final Map<Parameter.In, Set<Parameter.Style>> ALLOWED = Map.of(
            Parameter.In.PATH, EnumSet.of(Parameter.Style.SIMPLE, Parameter.Style.LABEL, Parameter.Style.MATRIX),
            Parameter.In.QUERY,
                    EnumSet.of(
                            Parameter.Style.FORM,
                            Parameter.Style.SPACE_DELIMITED,
                            Parameter.Style.PIPE_DELIMITED,
                            Parameter.Style.DEEP_OBJECT),
            Parameter.In.HEADER, EnumSet.of(Parameter.Style.SIMPLE),
            Parameter.In.COOKIE, EnumSet.of(Parameter.Style.FORM));

    private Styles() {}

    /** A style with its explode. */
    record Writing(Parameter.Style style, boolean explode) {}

    /** The style of an OpenAPI 3 parameter, defaults filled in. */
    static Writing of(Element parameter, Parameter.In in, Dialect dialect) {
        if (dialect.since32()
                && in == Parameter.In.COOKIE
                && parameter.get("style").raw().equals("cookie")) {
            return new Writing(Parameter.Style.COOKIE, !parameter.has("explode") || parameter.flag("explode"));
        }
        Parameter.Style named = named(parameter);
        Parameter.Style style = named == null ? usual(in) : named;
        if (!ALLOWED.get(in).contains(style)) {
            report(parameter.get("style"), usual(in));
            style = usual(in);
        }
        boolean explode = parameter.has("explode") ? parameter.flag("explode") : style == Parameter.Style.FORM;
        return new Writing(style, explode);
    }

    /** For a parameter that is a document: JSON, or else plain text (OAS 3.0.4 §4.7.12.2.3). */
    static Writing ofContent(String mediaType) {
        boolean json = MediaTypes.kindOf(mediaType) == Payload.Kind.JSON;
        return new Writing(json ? Parameter.Style.JSON : Parameter.Style.TEXT, false);
    }

    /** The whole query string: a form, or else a document (OAS 3.2.0 §4.12.1). */
    static Writing ofQueryString(String mediaType) {
        return MediaTypes.kindOf(mediaType) == Payload.Kind.FORM
                ? new Writing(Parameter.Style.FORM, true)
                : ofContent(mediaType);
    }

    /** The style an element names, or null. */
    static Parameter.Style named(Element element) {
        String name = element.text("style");
        Parameter.Style style = BY_NAME.get(name);
        if (style == null && !name.isEmpty()) {
            element.get("style")
                    .report(
                            Code.MEMBER_IGNORED,
                            "`style` is " + Quote.of(name) + ", which is none; the usual style is taken.",
                            "Name a style of the specification, or leave `style` out.");
        }
        return style;
    }

    private static void report(Element style, Parameter.Style taken) {
        style.report(
                Code.MEMBER_IGNORED,
                "A parameter in this place cannot have style " + Quote.of(style.raw()) + "; "
                        + taken.name().toLowerCase(Locale.ROOT) + " is taken.",
                "Correct `style`, or leave it out.");
    }

    /** Swagger 2.0's {@code collectionFormat}; {@code csv} if there is none. */
    static Writing ofCollection(Element parameter, Parameter.In in) {
        Element format = parameter.get("collectionFormat");
        boolean array = parameter.get("type").raw().equals("array");
        return switch (format.raw()) {
            case "ssv" -> new Writing(Parameter.Style.SPACE_DELIMITED, false);
            case "tsv" -> new Writing(Parameter.Style.TAB_DELIMITED, false);
            case "pipes" -> new Writing(Parameter.Style.PIPE_DELIMITED, false);
            case "multi" -> new Writing(usual(in), usual(in) == Parameter.Style.FORM);
            default -> {
                if (format.exists() && !format.raw().equals("csv")) {
                    format.report(
                            Code.MEMBER_IGNORED,
                            "`collectionFormat` is " + Quote.of(format.raw()) + ", which is none; csv is taken.",
                            "Use csv, ssv, tsv, pipes or multi.");
                }
                yield new Writing(usual(in), !array && usual(in) == Parameter.Style.FORM);
            }
        };
    }

    private static Parameter.Style usual(Parameter.In in) {
        return in == Parameter.In.QUERY || in == Parameter.In.COOKIE ? Parameter.Style.FORM : Parameter.Style.SIMPLE;
    }
}
