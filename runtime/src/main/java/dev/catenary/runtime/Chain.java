package dev.catenary.runtime;

import java.util.List;
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
    private final Segment.Place place;
    private final String text;
    private final Client client;
    private final CallOptions options;
    private final Function<Chain, ?> link;
    /** The piece with names in place of parameter values; null if it has none. */
    private final @Nullable Template template;

    private Chain(
            Chain parent, Segment.Place place, String text, @Nullable Template template, Function<Chain, ?> link) {
        this.parent = parent;
        this.place = place;
        this.text = text;
        this.template = template;
        this.client = parent.client;
        this.options = parent.options;
        this.link = Objects.requireNonNull(link, "link");
    }

    private Chain(Chain same, CallOptions options) {
        this.parent = same.parent;
        this.place = same.place;
        this.text = same.text;
        this.template = same.template;
        this.client = same.client;
        this.options = options;
        this.link = same.link;
    }

    Chain(Client client, String root, CallOptions options, Function<Chain, ?> link) {
        this.parent = null;
        this.place = Segment.Place.JOINED;
        this.text = root;
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
        return extend(Segment.Place.SEGMENT, Percent.pathLiteral(literal), null, link);
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
        return extend(Segment.Place.JOINED, "", null, link);
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

    <L> L extend(Segment.Place where, String piece, @Nullable Template names, Function<Chain, L> factory) {
        return factory.apply(new Chain(this, where, piece, names, factory));
    }

    Client client() {
        return client;
    }

    CallOptions options() {
        return options;
    }

    /** Adds the path of all links, percent-encoded. */
    void addPath(StringBuilder into) {
        if (parent != null) {
            parent.addPath(into);
        }
        addPiece(into, text);
    }

    /** An upper bound of the characters that {@link #addPath} adds. */
    int pathLength() {
        return text.length() + 1 + (parent == null ? 0 : parent.pathLength());
    }

    /** Whether a value in the path may be secret. */
    boolean isSecret() {
        return template != null && template.isSecret() || parent != null && parent.isSecret();
    }

    /** Adds the path for texts that people read: what may be secret is masked. */
    void addShown(StringBuilder into) {
        if (parent != null) {
            parent.addShown(into);
        }
        addPiece(into, template == null || !template.isSecret() ? text : template.masked());
    }

    /** Adds the path with names in place of values, such as {@code /orders/{id}}. */
    void addTemplate(StringBuilder into) {
        if (parent != null) {
            parent.addTemplate(into);
        }
        addPiece(into, template == null ? text : template.toString());
    }

    private void addPiece(StringBuilder into, String piece) {
        if (place == Segment.Place.SEGMENT) {
            into.append('/');
        }
        if (place != Segment.Place.QUERY) {
            into.append(piece);
        }
    }

    /** Adds the fixed query pairs of all links, percent-encoded. */
    void addQuery(List<String> pairs) {
        if (parent != null) {
            parent.addQuery(pairs);
        }
        if (place == Segment.Place.QUERY && !text.isEmpty()) {
            pairs.add(text);
        }
    }
}
