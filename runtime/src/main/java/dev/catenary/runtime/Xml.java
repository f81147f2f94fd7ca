package dev.catenary.runtime;

import org.jspecify.annotations.Nullable;

/**
 * How a value is written as XML where that differs from an element of its JSON name (OAS 3.0.4 §4.7.26, XML Object). Immutable.
 */
public final class Xml {
    static final Xml PLAIN = new Xml(null, "", "", false, false, null);

    final @Nullable String name;
    final String namespace;
    final String prefix;
    final boolean attribute;
    final boolean wrapped;
    final @Nullable Xml items;

    private Xml(
            @Nullable String name,
            String namespace,
            String prefix,
            boolean attribute,
            boolean wrapped,
            @Nullable Xml items) {
        this.name = name;
        this.namespace = namespace;
        this.prefix = prefix;
        this.attribute = attribute;
        this.wrapped = wrapped;
        this.items = items;
    }

    /** An element of its JSON name, to begin with. */
    public static Xml plain() {
        return PLAIN;
    }

    /** An element of this name, to begin with. */
    public static Xml named(String name) {
        return new Xml(name, "", "", false, false, null);
    }

    /** In this namespace, with this prefix; an empty prefix makes it the default namespace from here on. */
    public Xml namespace(String uri, String withPrefix) {
        return new Xml(name, uri, withPrefix, attribute, wrapped, items);
    }

    /** An attribute of the element around it. */
    public Xml attribute() {
        return new Xml(name, namespace, prefix, true, wrapped, items);
    }

    /** An array's items lie in an element of their own. */
    public Xml wrapped() {
        return new Xml(name, namespace, prefix, attribute, true, items);
    }

    /** How an array's items are written. */
    public Xml items(Xml each) {
        return new Xml(name, namespace, prefix, attribute, wrapped, each);
    }

    Xml itemFacts() {
        return items == null ? PLAIN : items;
    }

    String nameOr(String other) {
        return name == null ? other : name;
    }
}
