package dev.catenary.runtime;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** OAuth2 client credentials (RFC 6749 §4.4): one token for all threads. */
final class ClientCredentials extends Credential {
    /** For answers that do not say how long the token lives. */
    private static final long USUAL_SECONDS = 300;

    private static final long MAX_ANSWER = 1 << 20;

    private record Token(String value, Deadline fresh) {}

    private final String tokenUrl;
    private final String authorization;
    private final String scopes;
    private final ReentrantLock renewal = new ReentrantLock();
    private volatile @Nullable Token token;

    ClientCredentials(String scheme, String tokenUrl, String id, String secret, String scopes) {
        super(scheme);
        this.tokenUrl = tokenUrl;
        this.scopes = scopes;
        // RFC 6749 §2.3.1: both are form-encoded before they become user and password.
        String pair = formEncoded(id) + ":" + formEncoded(secret);
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII));
    }

    private static String formEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    void addTo(RequestDraft draft, Client client, Deadline deadline) throws InterruptedException {
        draft.headers()
                .set("Authorization", "Bearer " + current(client, deadline).value());
    }

    @Override
    void refused(WireRequest request) {
        Token now = token;
        if (now != null && ("Bearer " + now.value()).equals(request.headers().get("Authorization"))) {
            token = null;
        }
    }

    private Token current(Client client, Deadline deadline) throws InterruptedException {
        Token now = usable();
        if (now != null) {
            return now;
        }
        if (!renewal.tryLock(deadline.left().toNanos(), TimeUnit.NANOSECONDS)) {
            throw new DeadlineException("Getting a token for security scheme '" + scheme() + "' took too long", null);
        }
        try {
            Token byAnother = usable();
            if (byAnother != null) {
                return byAnother;
            }
            Token renewed = renew(client, deadline);
            token = renewed;
            return renewed;
        } finally {
            renewal.unlock();
        }
    }

    private @Nullable Token usable() {
        Token now = token;
        return now == null || now.fresh().left().isZero() ? null : now;
    }

    private Token renew(Client client, Deadline deadline) throws InterruptedException {
        Duration left = deadline.left();
        if (left.isZero()) {
            throw new DeadlineException("No time was left to get a token for security scheme '" + scheme() + "'", null);
        }
        TransportReply reply;
        try {
            CallOptions options =
                    CallOptions.defaults().toBuilder().maxBodyBytes(MAX_ANSWER).build();
            reply = client.transport().send(new TransportRequest(tokenRequest(client), left, options, status -> false));
        } catch (IOException failure) {
            throw failed("the token endpoint could not be reached", failure);
        }
        return read(reply, client.timing());
    }

    private WireRequest tokenRequest(Client client) {
        String form = "grant_type=client_credentials" + (scopes.isEmpty() ? "" : "&scope=" + formEncoded(scopes));
        MutableHeaders headers = new MutableHeaders();
        headers.set("Accept", "application/json");
        headers.set("Content-Type", "application/x-www-form-urlencoded");
        headers.set("User-Agent", client.userAgent());
        headers.set("Authorization", authorization);
        URI uri = URI.create(client.baseUrl() + "/").resolve(tokenUrl);
        return new WireRequest(
                "POST", uri, headers, Payload.InMemory.text("application/x-www-form-urlencoded", form), 1);
    }

    private Token read(TransportReply reply, Timing timing) {
        JsonValue answer = json(reply);
        if (reply.status() != 200) {
            throw failed("the token endpoint answered with " + reply.status() + errorCode(answer), null);
        }
        JsonValue value = answer == null ? null : answer.get("access_token");
        if (answer == null || value == null || value.kind() != JsonKind.STRING) {
            throw failed("the token endpoint's answer holds no access_token", null);
        }
        JsonValue expiry = answer.get("expires_in");
        long seconds = expiry != null && expiry.kind() == JsonKind.INTEGER
                ? expiry.asDecimal().longValue()
                : USUAL_SECONDS;
        // Early enough that a token does not expire on its way.
        long fresh = Math.max(0, seconds - Math.min(30, seconds / 4));
        return new Token(value.asText(), new Deadline(timing.nanoTime(), Duration.ofSeconds(fresh)));
    }

    private static @Nullable JsonValue json(TransportReply reply) {
        try {
            JsonValue value = Json.read(Codecs.JSON, reply.bytes(), null);
            return value.kind() == JsonKind.OBJECT ? value : null;
        } catch (DecodeException notJson) {
            // The caller names what is missing in the answer.
            return null;
        }
    }

    /** RFC 6749 §5.2: {@code error} is one of a few codes, and the only part of the answer that is safe to show. */
    private static String errorCode(@Nullable JsonValue answer) {
        JsonValue error = answer == null ? null : answer.get("error");
        boolean shown = error != null
                && error.kind() == JsonKind.STRING
                && error.asText().matches("[a-z_]{1,40}");
        return shown ? " (" + error.asText() + ")" : "";
    }

    private CredentialException failed(String why, @Nullable Throwable cause) {
        return new CredentialException("No token for security scheme '" + scheme() + "': " + why, cause);
    }
}
