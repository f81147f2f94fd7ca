package dev.catenary.runtime;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * OAuth2 client credentials (RFC 6749 §4.4): one token for all threads. It is got asynchronously, so that no thread of
 * a pool blocks for it and nobody's interruption or deadline takes it from the others.
 */
final class ClientCredentials extends Credential {
    /** For answers that do not say how long the token lives. */
    private static final long USUAL_SECONDS = 300;

    private static final long MAX_ANSWER = 1 << 20;

    private record Token(String value, Deadline fresh) {}

    private final URI tokenUrl;
    private final String authorization;
    private final String scopes;
    /** The token there is or that is under way; null if none was asked for yet. */
    private final AtomicReference<@Nullable CompletableFuture<Token>> latest = new AtomicReference<>();

    ClientCredentials(String scheme, String tokenUrl, String id, String secret, String scopes) {
        super(scheme);
        this.tokenUrl = checked(scheme, tokenUrl);
        this.scopes = scopes;
        // RFC 6749 §2.3.1: both are form-encoded before they become user and password.
        String pair = formEncoded(id) + ":" + formEncoded(secret);
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII));
    }

    private static URI checked(String scheme, String tokenUrl) {
        try {
            URI url = new URI(tokenUrl);
            if (url.getRawUserInfo() == null) {
                return url;
            }
        } catch (URISyntaxException notOne) {
            // Said below without its text, which repeats the URL.
        }
        throw new IllegalArgumentException(
                "The token URL of security scheme '" + scheme + "' is not a URL, or has user information in it");
    }

    private static String formEncoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    CompletableFuture<?> ready(Client client) {
        return token(client);
    }

    @Override
    void addTo(RequestDraft draft, Client client, Deadline deadline) throws InterruptedException {
        try {
            Token token = token(client).get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
            draft.headers().set("Authorization", "Bearer " + token.value());
        } catch (TimeoutException late) {
            throw new DeadlineException("Getting a token for security scheme '" + scheme() + "' took too long", late);
        } catch (ExecutionException failure) {
            throw failed(failure.getCause());
        }
    }

    @Override
    void refused(WireRequest request) {
        CompletableFuture<Token> now = latest.get();
        if (now != null && now.isDone() && !now.isCompletedExceptionally()) {
            String sent = "Bearer " + now.join().value();
            if (sent.equals(request.headers().get("Authorization"))) {
                latest.compareAndSet(now, null);
            }
        }
    }

    /** The token, got by whoever comes first for all who wait for it. */
    private CompletableFuture<Token> token(Client client) {
        while (true) {
            CompletableFuture<Token> now = latest.get();
            if (now != null && isUsable(now)) {
                return now;
            }
            CompletableFuture<Token> next = new CompletableFuture<>();
            if (latest.compareAndSet(now, next)) {
                renew(client, next);
                return next;
            }
        }
    }

    private static boolean isUsable(CompletableFuture<Token> token) {
        return !token.isDone()
                || (!token.isCompletedExceptionally()
                        && !token.join().fresh().left().isZero());
    }

    private void renew(Client client, CompletableFuture<Token> next) {
        CallOptions options =
                CallOptions.defaults().toBuilder().maxBodyBytes(MAX_ANSWER).build();
        try {
            TransportRequest request =
                    new TransportRequest(tokenRequest(client), options.responseTimeout(), options, status -> false);
            client.transport()
                    .sendAsync(request)
                    .thenApply(reply -> read(reply, client.timing()))
                    .whenComplete((token, failure) -> {
                        if (failure == null) {
                            next.complete(token);
                        } else {
                            next.completeExceptionally(failed(failure));
                        }
                    });
        } catch (RuntimeException | Error failure) {
            next.completeExceptionally(failure);
        }
    }

    private RuntimeException failed(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof IOException) {
            return failed("the token endpoint could not be reached", cause);
        }
        return cause instanceof RuntimeException unchecked ? unchecked : failed("getting it failed", cause);
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
                "POST",
                uri,
                headers,
                Payload.InMemory.text("application/x-www-form-urlencoded", form),
                WireRequest.Stage.attempt(1, null));
    }

    private Token read(TransportReply reply, Timing timing) {
        JsonValue answer = json(new ReplyBody("the token request", reply, MAX_ANSWER));
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
        // Early enough that a token does not expire on its way, but never so early that none can be used at all.
        long fresh = Math.max(1, seconds - Math.min(30, seconds / 4));
        return new Token(value.asText(), new Deadline(timing, Duration.ofSeconds(fresh)));
    }

    private static @Nullable JsonValue json(ReplyBody body) {
        try {
            JsonValue value = Json.read(Codecs.JSON, body.bytes(), null);
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
