package dev.catenary.runtime;

import org.jspecify.annotations.Nullable;

/**
 * How a value is written as XML where that differs from an element of its JSON name (OAS 3.0.4 §4.7.26, 3.2.0 §4.26, XML
 * Object). Immutable.
 */
public final class Xml {
    static final Xml PLAIN = new Xml(null, "", "", Node.ELEMENT, false, null);

    /** What a value becomes. */
    enum Node {
        ELEMENT,
        ATTRIBUTE,
        TEXT,
        CDATA
    }

    final @Nullable String name;
    final String namespace;
    final String prefix;
    final Node node;
    final boolean wrapped;
    final @Nullable Xml items;

    private Xml(
            @Nullable String name, String namespace, String prefix, Node node, boolean wrapped, @Nullable Xml items) {
        this.name = name;
        this.namespace = namespace;
        this.prefix = prefix;
        this.node = node;
        this.wrapped = wrapped;
        this.items = items;
    }

    /** An element of its JSON name, to begin with. */
    public static Xml plain() {
        return PLAIN;
    }

    /** An element of this name, to begin with. */
    public static Xml named(String name) {
        return new Xml(name, "", "", Node.ELEMENT, false, null);
    }

    /** In this namespace, with this prefix; an empty prefix makes it the default namespace from here on. */
    public Xml namespace(String uri, String withPrefix) {
        return new Xml(name, uri, withPrefix, node, wrapped, items);
    }

    /** An attribute of the element around it. */
    public Xml attribute() {
        return is(Node.ATTRIBUTE);
    }

    /** The text of the element around it, which may have attributes beside. */
    public Xml text() {
        return is(Node.TEXT);
    }

    /** The same, sent as a CDATA section. */
    public Xml cdata() {
        return is(Node.CDATA);
    }

    private Xml is(Node other) {
        return new Xml(name, namespace, prefix, other, wrapped, items);
    }

    /** An array's items lie in an element of their own. */
    public Xml wrapped() {
        return new Xml(name, namespace, prefix, node, true, items);
    }

    /** How an array's items are written. */
    public Xml items(Xml each) {
        return new Xml(name, namespace, prefix, node, wrapped, each);
    }

    boolean isAttribute() {
        return node == Node.ATTRIBUTE;
    }

    /** Whether it is what the element around it holds, as text. */
    boolean isText() {
        return node == Node.TEXT || node == Node.CDATA;
    }

    Xml itemFacts() {
        return items == null ? PLAIN : items;
    }

    String nameOr(String other) {
        return name == null ? other : name;
    }
}
