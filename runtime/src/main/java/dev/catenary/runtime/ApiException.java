package dev.catenary.runtime;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The reply's status is not a success. Its text names the operation, the status and, where the description declares
 * error bodies, the {@code code} of the body; neither query values nor other parts of the body are in it, as they may
 * be secret.
 */
public final class ApiException extends CallException {
    private static final long serialVersionUID = 1L;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:-]{1,64}");
    private static final Map<Integer, String> REASONS = Map.ofEntries(
            Map.entry(301, "Moved Permanently"),
            Map.entry(302, "Found"),
            Map.entry(303, "See Other"),
            Map.entry(304, "Not Modified"),
            Map.entry(307, "Temporary Redirect"),
            Map.entry(308, "Permanent Redirect"),
            Map.entry(400, "Bad Request"),
            Map.entry(401, "Unauthorized"),
            Map.entry(403, "Forbidden"),
            Map.entry(404, "Not Found"),
            Map.entry(405, "Method Not Allowed"),
            Map.entry(409, "Conflict"),
            Map.entry(410, "Gone"),
            Map.entry(412, "Precondition Failed"),
            Map.entry(413, "Content Too Large"),
            Map.entry(415, "Unsupported Media Type"),
            Map.entry(422, "Unprocessable Content"),
            Map.entry(429, "Too Many Requests"),
            Map.entry(500, "Internal Server Error"),
            Map.entry(501, "Not Implemented"),
            Map.entry(502, "Bad Gateway"),
            Map.entry(503, "Service Unavailable"),
            Map.entry(504, "Gateway Timeout"));

    private final int status;
    private final transient Headers headers;
    private final transient ReplyBody body;
    private final transient @Nullable Codec<?> codec;

    /** @param more what the text says after the status; null for nothing */
    ApiException(String operation, ReplyBody body, @Nullable Codec<?> codec, @Nullable String more) {
        super(message(operation, body, codec) + (more == null ? "" : "; " + more));
        this.status = body.status();
        this.headers = Secrets.masked(body.headers());
        this.body = body;
        this.codec = codec;
    }

    /** Such as 404. */
    public int status() {
        return status;
    }

    /** The reply's headers, with what may be a secret masked. */
    public Headers headers() {
        return headers;
    }

    /**
     * A header of the description as its type, never masked; null if the reply does not have it.
     *
     * @throws DecodeException if it is not what the description promises; its text names header and operation, and never the value
     */
    public <H> @Nullable H header(ResponseHeader<H> header) {
        return body.headers().get(header);
    }

    /** The body, decompressed where it came compressed; empty if there was none. */
    public byte[] body() {
        return body.bytes().clone();
    }

    /** The body as text, in the charset it names or else in UTF-8. May hold secrets: think before logging it. */
    public String bodyText() {
        return body.text();
    }

    /**
     * The body as the type that the description declares for the status (exactly, else by its range, else by default),
     * and where that comes in several kinds of JSON, for the kind that came. Empty if it declares another type or none,
     * or if the body is not what it promises, such as an HTML page.
     */
    public <E> Optional<E> as(Class<E> type) {
        return read(body, codec).filter(type::isInstance).map(type::cast);
    }

    private static Optional<Object> read(ReplyBody body, @Nullable Codec<?> codec) {
        if (codec == null || body.isEmpty() || !body.isStructured()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(body.value(codec));
        } catch (DecodeException notAsPromised) {
            // The status says what went wrong; a body that adds nothing to it must not hide that.
            return Optional.empty();
        }
    }

    private static String message(String operation, ReplyBody body, @Nullable Codec<?> codec) {
        body.decodeIfPossible();
        String reason = REASONS.get(body.status());
        String message = operation + " was answered with " + body.status() + (reason == null ? "" : " " + reason);
        return codec == null
                ? message
                : read(body, Codecs.JSON).map(ApiException::code).orElse("").transform(message::concat);
    }

    private static String code(Object json) {
        JsonValue value = (JsonValue) json;
        JsonValue code = value.kind() == JsonKind.OBJECT ? value.get("code") : null;
        boolean shown = code != null
                && code.kind() == JsonKind.STRING
                && CODE.matcher(code.asText()).matches();
        return shown ? ": " + code.asText() : "";
    }
}
