package dev.catenary.runtime;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The immutable URL behind a {@link Link}: a pointer to the parent and the piece of text this link adds to the path or
 * to the query, already percent-encoded. Generated code builds it; callers need it only through their links.
 */
public final class Chain {
    private final @Nullable Chain parent;
    private final String path;
    private final String query;
    private final Client client;
    private final CallOptions options;
    private final Function<Chain, ?> link;
    /** The piece with names in place of parameter values; null if it has none. */
    private final @Nullable Template template;

    private Chain(Chain parent, String path, String query, @Nullable Template template, Function<Chain, ?> link) {
        this.parent = parent;
        this.path = path;
        this.query = query;
        this.template = template;
        this.client = parent.client;
        this.options = parent.options;
        this.link = Objects.requireNonNull(link, "link");
    }

    private Chain(Chain same, CallOptions options) {
        this.parent = same.parent;
        this.path = same.path;
        this.query = same.query;
        this.template = same.template;
        this.client = same.client;
        this.options = options;
        this.link = same.link;
    }

    Chain(Client client, String root, CallOptions options, Function<Chain, ?> link) {
        this.parent = null;
        this.path = root;
        this.query = "";
        this.template = null;
        this.client = client;
        this.options = options;
        this.link = Objects.requireNonNull(link, "link");
    }

    /**
     * Goes on to a literal path segment.
     *
     * @param literal the segment as the description writes it; what a URI cannot hold is percent-encoded, triplets
     *     that are there stay (RFC 3986 §3.3). The empty text stands for an empty segment: a slash and nothing after it
     */
    public <L> L to(String literal, Function<Chain, L> link) {
        return segment().text(literal).to(link);
    }

    /**
     * Goes on to a path segment that is one parameter value.
     *
     * @throws IllegalArgumentException if the value is empty, holds CR, LF or NUL, or would be {@code .} or {@code ..} on
     *     the wire
     */
    public <L> L to(Style style, String name, Object value, Function<Chain, L> link) {
        return segment().value(style, name, value).to(link);
    }

    /** Adds literal text to the segment so far, with no slash between: the {@code :cancel} of {@code {name}:cancel}. */
    public <L> L join(String literal, Function<Chain, L> link) {
        return joined().text(literal).to(link);
    }

    /** Adds fixed query pairs ({@code a=b&c=d}) that every request below this link sends first. */
    public <L> L query(String pairs, Function<Chain, L> link) {
        return pairs().text(pairs).to(link);
    }

    /** A link that adds nothing to the URL, such as the one for a {@code #fragment} in a path template. */
    public <L> L same(Function<Chain, L> link) {
        return link.apply(new Chain(this, "", "", null, link));
    }

    /** Starts a path segment made of several pieces of text and parameter values, such as {@code {lat},{lon}}. */
    public Segment segment() {
        return new Segment(this, Segment.Place.SEGMENT);
    }

    /** Starts several pieces that are added to the segment so far, with no slash between. */
    public Segment joined() {
        return new Segment(this, Segment.Place.JOINED);
    }

    /** Starts fixed query pairs that hold parameter values: {@code pairs().text("a=").value(…)}. */
    public Segment pairs() {
        return new Segment(this, Segment.Place.QUERY);
    }

    /** Starts a request to the URL so far. */
    public Request request(String method) {
        return new Request(this, method);
    }

    /** The link of this chain once more, with other options. */
    <L> L with(Consumer<CallOptions.Builder> changes) {
        CallOptions.Builder builder = options.toBuilder();
        changes.accept(builder);
        // Only Link<L>.with comes here, and the factory that a chain remembers is the one that made that very link.
        @SuppressWarnings("unchecked")
        Function<Chain, L> factory = (Function<Chain, L>) link;
        return factory.apply(new Chain(this, builder.build()));
    }

    <L> L extend(Segment.Place place, String text, @Nullable Template template, Function<Chain, L> factory) {
        return factory.apply(
                switch (place) {
                    case SEGMENT -> new Chain(this, "/" + text, "", template, factory);
                    case JOINED -> new Chain(this, text, "", template, factory);
                    case QUERY -> new Chain(this, "", text, null, factory);
                });
    }

    Client client() {
        return client;
    }

    CallOptions options() {
        return options;
    }

    /** The path of all links, percent-encoded. */
    String path() {
        StringBuilder text = new StringBuilder();
        collect(text, true);
        return text.toString();
    }

    /** The path for texts that people read: what may be secret is masked. */
    String shown() {
        return above(parent, Chain::shown) + (template == null || !template.isSecret() ? path : template.masked(path));
    }

    /** The path with names in place of values, such as {@code /orders/{id}}. */
    String template() {
        return above(parent, Chain::template) + (template == null ? path : template.text(path));
    }

    private static String above(@Nullable Chain parent, Function<Chain, String> text) {
        return parent == null ? "" : text.apply(parent);
    }

    /** The fixed query pairs of all links, percent-encoded, without question mark; empty if there are none. */
    String query() {
        StringBuilder text = new StringBuilder();
        collect(text, false);
        return text.toString();
    }

    private void collect(StringBuilder into, boolean ofPath) {
        if (parent != null) {
            parent.collect(into, ofPath);
        }
        String own = ofPath ? path : query;
        if (!ofPath && !own.isEmpty() && !into.isEmpty()) {
            into.append('&');
        }
        into.append(own);
    }
}
