package dev.catenary.runtime;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What all links of one client share. Made by {@link ClientBuilder}; never changed afterwards. */
record Client(
        String baseUrl,
        Map<String, String> servers,
        Transport transport,
        List<Interceptor> interceptors,
        List<CallObserver> observers,
        List<Credential> credentials,
        @Nullable List<String> security,
        String userAgent,
        Executor executor,
        RetryBudget budget,
        Timing timing) {

    /** The base URL, or in its place the operation's own server. */
    String baseUrlFor(@Nullable String server) {
        if (server == null) {
            return baseUrl;
        }
        String url = servers.getOrDefault(server, server);
        return ClientBuilder.checkedBaseUrl(
                URI.create(baseUrl + "/").resolve(url).toString());
    }

    /** The operation's own requirement, else that of the API; null if neither says anything. */
    @Nullable
    List<String> requirement(@Nullable List<String> own) {
        return own != null ? own : security;
    }

    /**
     * Adds the credentials of the first alternative for which there are all; of none if there is no such. If the
     * description says nothing about security, all credentials are added: whoever gave them meant them to be sent.
     */
    void authorize(RequestDraft draft, @Nullable List<String> alternatives, Deadline deadline)
            throws InterruptedException {
        for (Credential credential : chosen(alternatives)) {
            credential.addTo(draft, this, deadline);
        }
    }

    /** Completes when {@link #authorize} will not have to wait. */
    CompletableFuture<?> ready(@Nullable List<String> alternatives) {
        return CompletableFuture.allOf(chosen(alternatives).stream()
                .map(credential -> credential.ready(this))
                .toArray(CompletableFuture<?>[]::new));
    }

    private List<Credential> chosen(@Nullable List<String> alternatives) {
        if (alternatives == null || credentials.isEmpty()) {
            return credentials;
        }
        Map<String, Credential> byScheme = new HashMap<>();
        credentials.forEach(credential -> byScheme.put(credential.scheme(), credential));
        for (String alternative : alternatives) {
            List<String> schemes = List.of(alternative.split("\\+"));
            if (!alternative.isEmpty() && byScheme.keySet().containsAll(schemes)) {
                return schemes.stream().map(byScheme::get).toList();
            }
        }
        return List.of();
    }

    /** Tells the credentials that a request which carried them was answered with 401. */
    void refused(WireRequest request) {
        credentials.forEach(credential -> credential.refused(request));
    }

    Deadline deadline(CallOptions options) {
        return new Deadline(timing, options.timeout());
    }

    Executor after(Duration delay) {
        return CompletableFuture.delayedExecutor(delay.toNanos(), TimeUnit.NANOSECONDS, executor);
    }
}
