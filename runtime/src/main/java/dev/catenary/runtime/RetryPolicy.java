package dev.catenary.runtime;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Decides whether a request that may be repeated is repeated, and when. */
final class RetryPolicy {
    private static final Duration FIRST_DELAY = Duration.ofMillis(500);

    private final CallOptions options;
    private final Timing timing;

    RetryPolicy(CallOptions options, Timing timing) {
        this.options = options;
        this.timing = timing;
    }

    /**
     * How long to wait before the next attempt after an outcome that {@linkplain #isPassing may pass}.
     *
     * @return null if there is to be no further attempt
     */
    @Nullable
    Duration delay(Outcome outcome, Deadline deadline) {
        int attempt = outcome.request().attempt();
        if (attempt > options.retries()) {
            return null;
        }
        Duration asked =
                outcome.reply() == null ? null : retryAfter(outcome.reply().headers());
        Duration wait = asked != null ? asked : jitter(attempt);
        Duration capped = wait.compareTo(options.maxRetryDelay()) > 0 ? options.maxRetryDelay() : wait;
        return capped.compareTo(deadline.left()) < 0 ? capped : null;
    }

    /** Whether the same request may fare better a little later. */
    static boolean isPassing(Outcome outcome) {
        return outcome.reply() == null
                ? neverReplied(outcome.failure())
                : isPassing(outcome.reply().status());
    }

    private static boolean isPassing(int status) {
        return switch (status) {
            case 429, 502, 503, 504 -> true;
            default -> false;
        };
    }

    private static boolean neverReplied(@Nullable IOException failure) {
        return failure instanceof ConnectException
                || failure instanceof NoRouteToHostException
                || failure instanceof UnknownHostException
                || failure instanceof HttpConnectTimeoutException
                || failure instanceof NoReplyException;
    }

    /** Full jitter: any time below a bound that doubles with each attempt. */
    private Duration jitter(int attempt) {
        long bound = FIRST_DELAY.toMillis() << Math.min(attempt - 1, 20);
        return Duration.ofMillis((long) (timing.random() * bound));
    }

    /** RFC 9110 §10.2.3: seconds or an HTTP date. Null if absent or neither. */
    private @Nullable Duration retryAfter(Headers headers) {
        String text = headers.get("Retry-After");
        if (text == null) {
            return null;
        }
        String trimmed = text.trim();
        if (!trimmed.isEmpty() && trimmed.length() <= 9 && trimmed.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Duration.ofSeconds(Long.parseLong(trimmed));
        }
        try {
            Instant then = ZonedDateTime.parse(trimmed, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(timing.now(), then);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException unreadable) {
            // A server that writes nonsense has not said when, so the client's own delay holds.
            return null;
        }
    }
}
