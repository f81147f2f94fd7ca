package dev.catenary.runtime;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * How calls are run: set for a whole client with {@link ClientBuilder#options} or below one link with
 * {@link Link#with}.
 */
public final class CallOptions {
    private static final CallOptions DEFAULTS = new CallOptions(new Builder());

    private final Duration timeout;
    private final Duration responseTimeout;
    private final int retries;
    private final Duration maxRetryDelay;
    private final long maxBodyBytes;
    private final Duration streamTimeout;
    private final int redirects;
    private final Headers headers;

    private CallOptions(Builder builder) {
        this.timeout = builder.timeout;
        this.responseTimeout = builder.responseTimeout;
        this.retries = builder.retries;
        this.maxRetryDelay = builder.maxRetryDelay;
        this.maxBodyBytes = builder.maxBodyBytes;
        this.streamTimeout = builder.streamTimeout;
        this.redirects = builder.redirects;
        this.headers = builder.headers.copy();
    }

    static CallOptions defaults() {
        return DEFAULTS;
    }

    Duration timeout() {
        return timeout;
    }

    Duration responseTimeout() {
        return responseTimeout;
    }

    int retries() {
        return retries;
    }

    Duration maxRetryDelay() {
        return maxRetryDelay;
    }

    long maxBodyBytes() {
        return maxBodyBytes;
    }

    Duration streamTimeout() {
        return streamTimeout;
    }

    int redirects() {
        return redirects;
    }

    Headers headers() {
        return headers;
    }

    Builder toBuilder() {
        Builder builder = new Builder();
        builder.timeout = timeout;
        builder.responseTimeout = responseTimeout;
        builder.retries = retries;
        builder.maxRetryDelay = maxRetryDelay;
        builder.maxBodyBytes = maxBodyBytes;
        builder.streamTimeout = streamTimeout;
        builder.redirects = redirects;
        builder.headers.fields.addAll(headers.fields);
        return builder;
    }

    /** Changes options; those that are not touched stay as they are. */
    public static final class Builder {
        private Duration timeout = Duration.ofSeconds(60);
        private Duration responseTimeout = Duration.ofSeconds(30);
        private int retries = 2;
        private Duration maxRetryDelay = Duration.ofSeconds(20);
        private long maxBodyBytes = 64L << 20;
        private Duration streamTimeout = ChronoUnit.FOREVER.getDuration();
        private int redirects;
        private final MutableHeaders headers = new MutableHeaders();

        private Builder() {}

        /**
         * The time for a whole call: all attempts, the waiting between them, and the reply's body unless that is handed
         * out as a stream. 60 s unless set.
         */
        public Builder timeout(Duration time) {
            timeout = positive("timeout", time);
            return this;
        }

        /**
         * The time within which the headers of one attempt's reply must come, and within which a streamed body must go
         * on. 30 s unless set.
         */
        public Builder responseTimeout(Duration time) {
            responseTimeout = positive("responseTimeout", time);
            return this;
        }

        /**
         * The time for a whole streamed body, counted from the reply's headers. Unlimited unless set, as a stream may go
         * on for as long as the server has something to say.
         */
        public Builder streamTimeout(Duration time) {
            streamTimeout = positive("streamTimeout", time);
            return this;
        }

        /**
         * How often a request is repeated at most; 0 for never. 2 unless set.
         *
         * <p>Repeated are only requests that are safe to repeat: with an idempotent method (RFC 9110 §9.2.2) or an
         * {@code Idempotency-Key} header, and a body that can be read again. Reasons are the statuses 429, 502, 503 and
         * 504, and connections that fail before any part of a reply. The wait is the {@code Retry-After} of the reply,
         * else a random time below 0.5 s, 1 s, 2 s, … (full jitter). All calls of a client share a
         * {@linkplain ClientBuilder#retryBudget budget}.
         */
        public Builder retries(int most) {
            if (most < 0) {
                throw new IllegalArgumentException("retries must not be negative");
            }
            retries = most;
            return this;
        }

        /** The longest wait between two attempts, also when {@code Retry-After} asks for more. 20 s unless set. */
        public Builder maxRetryDelay(Duration time) {
            maxRetryDelay = positive("maxRetryDelay", time);
            return this;
        }

        /**
         * How many redirects an attempt follows at most (RFC 9110 §15.4); 0, the default, for none. One that is not
         * followed is an {@link ApiException} with its status.
         *
         * <p>Never followed: a step from {@code https} to {@code http}. 303 goes on with GET, and so do 301 and 302 of a
         * POST; all else keeps its method and body. Where a redirect leads to another origin (scheme, host and port),
         * no header goes along but {@code Accept}, {@code Accept-Encoding}, {@code Accept-Language}, {@code User-Agent}
         * and those that describe a body: no credentials, cookies, parameters or headers of the caller's, and
         * interceptors do not see the request; nor do they after a way back.
         */
        public Builder redirects(int most) {
            if (most < 0) {
                throw new IllegalArgumentException("redirects must not be negative");
            }
            redirects = most;
            return this;
        }

        /**
         * The greatest reply body, or item of a stream, that is read into memory, in octets, both as it is sent and
         * decompressed. 64 MiB unless set.
         */
        public Builder maxBodyBytes(long octets) {
            if (octets < 1) {
                throw new IllegalArgumentException("maxBodyBytes must be positive");
            }
            maxBodyBytes = octets;
            return this;
        }

        /**
         * Sets a header of each request. It takes the place of the one that the request would have had.
         *
         * @throws IllegalArgumentException if the value holds a line break or another character no header can have
         */
        public Builder header(String name, String value) {
            headers.set(name, value);
            return this;
        }

        private static Duration positive(String what, Duration time) {
            if (time.isNegative() || time.isZero()) {
                throw new IllegalArgumentException(what + " must be positive");
            }
            return time;
        }

        CallOptions build() {
            return new CallOptions(this);
        }
    }
}
