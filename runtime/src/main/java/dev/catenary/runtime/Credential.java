package dev.catenary.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * The proof for one security scheme of a description. Suppliers are asked for each attempt, so that a secret may change
 * while a client lives; no secret shows in {@code toString}.
 */
public abstract class Credential {
    private final String scheme;

    Credential(String scheme) {
        this.scheme = Objects.requireNonNull(scheme, "scheme");
    }

    /** The name of the security scheme in the description. */
    public final String scheme() {
        return scheme;
    }

    /** An API key in a header. */
    public static Credential apiKeyInHeader(String scheme, String header, Supplier<String> key) {
        return new Supplied(scheme, key, (draft, value) -> draft.headers().setSecret(header, value));
    }

    /** An API key in the query string. */
    public static Credential apiKeyInQuery(String scheme, String parameter, Supplier<String> key) {
        return new Supplied(
                scheme,
                key,
                (draft, value) -> draft.query().add(Percent.value(parameter) + "=" + Percent.value(value)));
    }

    /** An API key in a cookie, as it is (RFC 6265 §4.1.1). */
    public static Credential apiKeyInCookie(String scheme, String cookie, Supplier<String> key) {
        return new Supplied(scheme, key, (draft, value) -> {
            if (value.indexOf(';') >= 0) {
                throw new IllegalArgumentException("The value for cookie '" + cookie + "' holds a semicolon");
            }
            draft.cookies().add(cookie + "=" + value);
        });
    }

    /** User and password as UTF-8 (RFC 7617). The user must not hold a colon. */
    public static Credential basic(String scheme, String user, String password) {
        if (user.indexOf(':') >= 0) {
            throw new IllegalArgumentException("The user of security scheme '" + scheme + "' must not hold a colon");
        }
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        String value = "Basic " + Base64.getEncoder().encodeToString(pair);
        return new Supplied(
                scheme, () -> value, (draft, text) -> draft.headers().set("Authorization", text));
    }

    /** A bearer token (RFC 6750), also for OAuth2 and OpenID Connect schemes whose token comes from elsewhere. */
    public static Credential bearer(String scheme, Supplier<String> token) {
        return new Supplied(scheme, token, (draft, value) -> draft.headers().set("Authorization", "Bearer " + value));
    }

    /**
     * OAuth2 client credentials (RFC 6749 §4.4). The token is got when it is first needed, kept until shortly before it
     * expires, and renewed once however many threads wait for it. It is also dropped when a request with it is answered
     * with 401, so that the next call gets another.
     *
     * @param tokenUrl where tokens are given out; absolute, or relative to the base URL
     */
    public static Credential clientCredentials(
            String scheme, String tokenUrl, String id, String secret, String... scopes) {
        return new ClientCredentials(scheme, tokenUrl, id, secret, String.join(" ", scopes));
    }

    /** Completes when {@link #addTo} will not have to wait. */
    CompletableFuture<?> ready(Client client) {
        return CompletableFuture.completedFuture(null);
    }

    abstract void addTo(RequestDraft draft, Client client, Deadline deadline) throws InterruptedException;

    /** A request was answered with 401. */
    void refused(WireRequest request) {}

    @Override
    public final String toString() {
        return "credential for '" + scheme + "'";
    }

    private interface Place {
        void add(RequestDraft draft, String value);
    }

    private static final class Supplied extends Credential {
        private final Supplier<String> supplier;
        private final Place place;

        Supplied(String scheme, Supplier<String> supplier, Place place) {
            super(scheme);
            this.supplier = Objects.requireNonNull(supplier, "supplier");
            this.place = place;
        }

        @Override
        void addTo(RequestDraft draft, Client client, Deadline deadline) {
            String value = supplier.get();
            if (value == null) {
                throw new IllegalStateException("The supplier for security scheme '" + scheme() + "' gave null");
            }
            place.add(draft, value);
        }
    }
}
