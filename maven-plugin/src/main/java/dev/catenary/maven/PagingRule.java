package dev.catenary.maven;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.maven.plugins.annotations.Parameter;

/** One of {@code <pagingRules>}. */
public final class PagingRule {
    /** The operations it is for: a glob such as <code>/v3/**</code>, possibly after a method. */
    @Parameter
    private String path;

    /** The operation it is for, in place of a path. */
    @Parameter
    private String operationId;

    /** What leads on. */
    @Parameter
    private String by;

    /** The query parameter that asks for the next page. */
    @Parameter
    private String parameter;

    /** Where the page, or its last item, has what leads on. */
    @Parameter
    private String property;

    /** The header of the reply that has what leads on. */
    @Parameter
    private String header;

    /** What the parameter is for the first page. */
    @Parameter
    private String first;

    /** Where a page's items are. */
    @Parameter
    private String items;

    /** What is false in the last page. */
    @Parameter
    private String more;

    /** The query parameter for a page's size. */
    @Parameter
    private String limit;

    Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("path", path);
        parts.put("operationId", operationId);
        parts.put("by", by);
        parts.put("parameter", parameter);
        parts.put("property", property);
        parts.put("header", header);
        parts.put("first", first);
        parts.put("items", items);
        parts.put("more", more);
        parts.put("limit", limit);
        parts.values().removeIf(Objects::isNull);
        return parts;
    }
}
