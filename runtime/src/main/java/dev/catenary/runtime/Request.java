package dev.catenary.runtime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One request in the making. Generated code starts it with {@link Chain#request}, adds what the operation has, and ends
 * it with one of the {@code reply} methods. Each request is used once, by one thread.
 */
public final class Request {
    private static final String JSON = "application/json";

    private final Chain chain;
    private final String method;
    private final RequestDraft draft = new RequestDraft();
    private final ByStatus<Codec<?>> errors = new ByStatus<>();
    private Map<String, PropertyEncoding> encodings = Map.of();
    private @Nullable Payload payload;
    private @Nullable BodyWriter body;
    private @Nullable String accept;
    private String slash = "";
    private @Nullable String server;
    private @Nullable List<String> security;

    /** Writes a body once all encodings are known. */
    private interface BodyWriter {
        Payload write(Map<String, PropertyEncoding> encodings);
    }

    Request(Chain chain, String method) {
        this.chain = chain;
        this.method = method;
        chain.addQuery(draft.query());
    }

    /**
     * Lets the caller set the operation's parameters and adds them.
     *
     * @throws MissingParametersException if required ones were not set
     */
    public <C extends RequestParameters<C>> Request config(C parameters, Consumer<? super C> config) {
        config.accept(parameters);
        return config(parameters);
    }

    /**
     * Adds parameters.
     *
     * @throws MissingParametersException if required ones were not set
     */
    public Request config(RequestParameters<?> parameters) {
        parameters.addTo(draft, this);
        return this;
    }

    /** Ends the path with a slash. */
    public Request slash() {
        slash = "/";
        return this;
    }

    /** A body of {@code application/json}; null for none, unless null is a value of it. */
    public <B> Request json(Codec<B> codec, @Nullable B data) {
        return json(JSON, codec, data);
    }

    /** A JSON body of another media type, such as {@code application/merge-patch+json}. */
    public <B> Request json(String mediaType, Codec<B> codec, @Nullable B data) {
        if (data != null || codec instanceof NullableCodec) {
            payload = new Payload.InMemory(mediaType, Json.bytes(codec, data, true));
        }
        return this;
    }

    /**
     * A body of JSON texts, each on a line of its own, and after a record separator where the media type wants it (RFC
     * 7464); null for none.
     */
    public <B> Request jsonLines(String mediaType, Codec<B> item, @Nullable List<B> data) {
        if (data != null) {
            payload = new Payload.InMemory(mediaType, JsonItems.bytes(mediaType, item, data));
        }
        return this;
    }

    /**
     * A body of XML; null for none.
     *
     * @param root the root element, and how the items of an array are written
     */
    public <B> Request xml(String mediaType, Xml root, Codec<B> codec, @Nullable B data) {
        if (data != null) {
            body = none -> new Payload.InMemory(MediaTypes.withUtf8(mediaType), XmlWriter.bytes(codec, data, root));
        }
        return this;
    }

    /** A body of {@code application/x-www-form-urlencoded}, a pair for each property; null for none. */
    public <B> Request form(Codec<B> codec, @Nullable B data) {
        if (data != null) {
            body = by -> FormBody.of(Shape.ofBody(codec, data), by);
        }
        return this;
    }

    /** A body of {@code multipart/form-data}, a part for each property, for lists one for each item; null for none. */
    public <B> Request multipart(Codec<B> codec, @Nullable B data) {
        return multipart("multipart/form-data", codec, data);
    }

    /** A multipart body of another media type; the parts are written as for {@code multipart/form-data}. */
    public <B> Request multipart(String mediaType, Codec<B> codec, @Nullable B data) {
        if (data != null) {
            body = by -> MultipartBody.of(mediaType, Shape.ofBody(codec, data), by);
        }
        return this;
    }

    /** The media type of one property of a form or multipart body, in place of the one that goes with its type. */
    public Request encoding(String property, String contentType) {
        return encoding(property, PropertyEncoding.of(contentType));
    }

    /** The style of these properties of a form body, as in the query string. */
    public Request encoding(Style style, String... properties) {
        for (String property : properties) {
            encoding(property, PropertyEncoding.of(style));
        }
        return this;
    }

    /**
     * A header of each part that carries this property of a multipart body.
     *
     * @throws IllegalArgumentException if it cannot be a header, see {@link MutableHeaders#set}
     */
    public Request partHeader(String property, String name, String value) {
        return encoding(property, PropertyEncoding.of(Headers.of(name, value)));
    }

    private Request encoding(String property, PropertyEncoding encoding) {
        encodings = encodings.isEmpty() ? new HashMap<>() : encodings;
        encodings.merge(property, encoding, PropertyEncoding::and);
        return this;
    }

    /** A body of octets, sent as a stream; null for none. The media type of the data, if it has one, comes first. */
    public Request binary(String mediaType, @Nullable Binary data) {
        if (data != null) {
            payload = new BinaryBody(mediaType, data);
        }
        return this;
    }

    /** A body of text, in the charset that the media type names or else in UTF-8; null for none. */
    public Request text(String mediaType, @Nullable String data) {
        if (data != null) {
            byte[] content = data.getBytes(MediaTypes.charset(mediaType));
            payload = new Payload.InMemory(MediaTypes.withUtf8(mediaType), content);
        }
        return this;
    }

    /**
     * The media types wanted, the best first. Unless set: {@code application/json}, anything for octets, and text
     * before anything else for text.
     */
    public Request accept(String... mediaTypes) {
        accept = String.join(", ", mediaTypes);
        return this;
    }

    /** How to read the error bodies of these statuses. */
    public Request errors(Codec<?> codec, int... statuses) {
        errors.put(codec, statuses);
        return this;
    }

    /** How to read the error bodies of a range ({@code "4XX"}) or of all others ({@code "default"}). */
    public Request errors(Codec<?> codec, String rangeOrDefault) {
        errors.put(rangeOrDefault, codec);
        return this;
    }

    /**
     * How to read the error bodies of these statuses that come in a media type of their own. One that names parameters
     * is for bodies with these; what a body's media type says beyond it does not matter.
     */
    public Request errors(String mediaType, Codec<?> codec, int... statuses) {
        errors.put(mediaType, codec, statuses);
        return this;
    }

    /** How to read the error bodies of a range, or of all others, that come in a media type of their own. */
    public Request errors(String mediaType, Codec<?> codec, String rangeOrDefault) {
        errors.put(mediaType, rangeOrDefault, codec);
        return this;
    }

    /**
     * A server of the operation's own, in place of the client's base URL: absolute, or relative to the base URL.
     * {@link ClientBuilder#server} may name another for it.
     */
    public Request server(String url) {
        server = url;
        return this;
    }

    /**
     * The operation's security requirement, in place of the API's: each string is an alternative; schemes that are
     * needed together are joined with {@code +}; the empty text means that none is needed. No string at all means that
     * nothing proves who calls.
     */
    public Request security(String... alternatives) {
        security = List.of(alternatives);
        return this;
    }

    /** Ends the request: a success has a body of JSON, or of XML if its media type says so. */
    public <T> Call<T> reply(Codec<T> codec) {
        return new PreparedCall<>(plan(), new Replies<T>().ofSuccess(codec));
    }

    /**
     * Ends the request: a success has a body that is a page; {@code paging} must tell items of the type given from it.
     */
    public <T, I> PagedCall<T, I> replyPages(Codec<T> codec, Paging paging) {
        return new PreparedPages<>(new PreparedCall<>(plan(), new Replies<T>().ofSuccess(codec)), paging);
    }

    /**
     * Ends the request: a success has a JSON body or none, which gives null.
     *
     * @param bodiless statuses that no body is described for: one that comes all the same is ignored unless it is such
     *     JSON
     */
    public <T> Call<@Nullable T> replyIfAny(Codec<T> codec, int... bodiless) {
        return this.<@Nullable T>replies(on -> on.ifAny("2XX", codec, null).bodiless(codec, null, bodiless));
    }

    /** Ends the request: a success has a text body. */
    public Call<String> replyText() {
        accept = accept == null ? "text/plain, */*;q=0.1" : accept;
        return replies(on -> on.text("2XX", text -> text));
    }

    /** Ends the request: a success has a body of octets, handed out as a stream that the caller closes. */
    public Call<Binary> replyBinary() {
        accept = accept == null ? "*/*" : accept;
        return replies(on -> on.binary("2XX", data -> data));
    }

    /**
     * Ends the request: a success has a body of server-sent events, handed out as they arrive; the caller closes it.
     */
    public <T extends @Nullable Object> Call<EventStream<T>> replyEvents(Codec<T> codec) {
        accept = accept == null ? "text/event-stream" : accept;
        long limit = chain.options().maxBodyBytes();
        return replies(on -> on.events("2XX", codec, limit, events -> events));
    }

    /**
     * Ends the request: a success has a body of JSON texts, each on its line or after a record separator (RFC 7464),
     * handed out as they arrive; the caller closes it.
     */
    public <T extends @Nullable Object> Call<ItemStream<T>> replyItems(Codec<T> codec) {
        accept = accept == null ? "application/x-ndjson" : accept;
        long limit = chain.options().maxBodyBytes();
        return replies(on -> on.items("2XX", codec, limit, items -> items));
    }

    /** Ends the request: a success has no body, or none that matters. */
    public Call<@Nullable Void> replyNothing() {
        return this.<@Nullable Void>replies(on -> on.nothing("2XX", () -> null));
    }

    /** Ends the request: the type of a success goes by its status. */
    public <T extends @Nullable Object> Call<T> replies(Consumer<Replies<T>> byStatus) {
        Replies<T> replies = new Replies<>();
        byStatus.accept(replies);
        return new PreparedCall<>(plan(), replies);
    }

    private RequestPlan plan() {
        Client client = chain.client();
        if (body != null) {
            payload = body.write(encodings);
        }
        return new RequestPlan(
                client,
                chain.options(),
                method,
                Target.of(client.baseUrlFor(server), chain, slash),
                draft,
                payload,
                accept == null ? JSON : accept,
                errors,
                client.requirement(security));
    }

    /** Method and path, without what may be secret. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(method).append(' ');
        chain.addShown(text);
        return text.append(slash).toString();
    }
}
