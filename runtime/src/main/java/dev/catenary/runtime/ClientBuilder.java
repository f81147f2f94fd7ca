package dev.catenary.runtime;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Builds a client: {@code Wechatpay.builder().baseUrl("https://…").credential(…).build()}.
 *
 * @param <C> the client's type
 */
public final class ClientBuilder<C> {
    private static final String USER_AGENT = "catenary/" + version();

    private final String name;
    private final Function<Chain, C> factory;
    private final Map<String, String> servers = new HashMap<>();
    private final List<Interceptor> interceptors = new ArrayList<>();
    private final List<CallObserver> observers = new ArrayList<>();
    private final Map<String, Credential> credentials = new HashMap<>();
    private final List<Credential> credentialOrder = new ArrayList<>();
    private final CallOptions.Builder options = CallOptions.defaults().toBuilder();
    private @Nullable String baseUrl;
    private String chainRoot = "";
    private @Nullable List<String> security;
    private @Nullable Transport transport;
    private @Nullable Executor executor;
    private Duration connectTimeout = Duration.ofSeconds(10);
    private String userAgent = USER_AGENT;
    private int retryBudget = 100;
    private Timing timing = Timing.SYSTEM;

    /** For generated code: callers use the {@code builder()} of their client. */
    public ClientBuilder(String name, Function<Chain, C> factory) {
        this.name = name;
        this.factory = factory;
    }

    /**
     * Where the API is: {@code http} or {@code https}, a host, and the path that all paths begin with, if any.
     *
     * @throws IllegalArgumentException if it is something else, or has a query, a fragment or user information
     */
    public ClientBuilder<C> baseUrl(String url) {
        baseUrl = checkedBaseUrl(url);
        return this;
    }

    /**
     * Where the API is: one of the servers that the description names, see the client's {@code Servers}.
     *
     * @throws IllegalArgumentException if it is relative to a place that has not been said, see {@link ServerUrl#at}
     */
    public ClientBuilder<C> server(ServerUrl server) {
        return baseUrl(server.toString());
    }

    /** Where an operation goes whose description names this server for it, for instance in a test environment. */
    public ClientBuilder<C> server(String declared, String actual) {
        servers.put(declared, checkedBaseUrl(actual));
        return this;
    }

    /** A fixed prefix of all paths that has no links, as the description writes it. For generated code. */
    public ClientBuilder<C> chainRoot(String path) {
        String trimmed = trimSlashes(path);
        chainRoot = trimmed.isEmpty() || trimmed.startsWith("/") ? trimmed : "/" + trimmed;
        return this;
    }

    /** Adds an interceptor; the one added first sees requests first and replies last. */
    public ClientBuilder<C> interceptor(Interceptor interceptor) {
        interceptors.add(Objects.requireNonNull(interceptor, "interceptor"));
        return this;
    }

    /**
     * Adds the proof for one security scheme; a later one for the same scheme takes its place.
     *
     * <p>Credentials go to the base URL and to the servers that the description names for single operations, which are
     * trusted like the base URL; point them elsewhere with {@link #server} where that is not wanted. No redirect takes
     * them to another origin.
     */
    public ClientBuilder<C> credential(Credential credential) {
        Credential before = credentials.put(credential.scheme(), credential);
        credentialOrder.remove(before);
        credentialOrder.add(credential);
        return this;
    }

    /** Adds an observer, which is told how calls fare. */
    public ClientBuilder<C> observer(CallObserver observer) {
        observers.add(Objects.requireNonNull(observer, "observer"));
        return this;
    }

    /**
     * How many retries all calls of the client may make in a row while its server is in trouble; 100 unless set. Ten
     * replies that are no reason for a retry give one back. So an outage costs the server at most a tenth more requests
     * than it would get without retries, and these once. 0 turns retries off.
     */
    public ClientBuilder<C> retryBudget(int retries) {
        if (retries < 0 || retries > 1_000_000) {
            throw new IllegalArgumentException("retryBudget must be from 0 to 1,000,000");
        }
        retryBudget = retries;
        return this;
    }

    /** What sends the requests; a {@link JdkTransport} unless set. */
    public ClientBuilder<C> transport(Transport transport) {
        this.transport = Objects.requireNonNull(transport, "transport");
        return this;
    }

    /** Options for all calls; {@link Link#with} lays others over them. */
    public ClientBuilder<C> options(Consumer<CallOptions.Builder> options) {
        options.accept(this.options);
        return this;
    }

    /** The time to make a connection in; 10 s unless set. Has no effect together with {@link #transport}. */
    public ClientBuilder<C> connectTimeout(Duration time) {
        if (time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("connectTimeout must be positive");
        }
        connectTimeout = time;
        return this;
    }

    /**
     * Where asynchronous calls go on after they had to wait, for a token or for the next attempt; the common pool
     * unless set. Otherwise they run interceptors and the suppliers of credentials on the calling thread.
     */
    public ClientBuilder<C> executor(Executor executor) {
        this.executor = Objects.requireNonNull(executor, "executor");
        return this;
    }

    /** The {@code User-Agent} of all requests, in place of {@code catenary/<version>}. */
    public ClientBuilder<C> userAgent(String text) {
        userAgent = text;
        return this;
    }

    /** The API's security requirement, in the form of {@link Request#security}. For generated code. */
    public ClientBuilder<C> security(String... alternatives) {
        security = List.of(alternatives);
        return this;
    }

    ClientBuilder<C> timing(Timing timing) {
        this.timing = timing;
        return this;
    }

    /**
     * The client. It is immutable, may be shared by threads, and should be kept: it holds the connections.
     *
     * @throws IllegalStateException if there is no base URL
     */
    public C build() {
        if (baseUrl == null) {
            throw new IllegalStateException(name + " has no base URL: the description names no server, so say where the"
                    + " API is with baseUrl(\"https://…\")");
        }
        Client client = new Client(
                baseUrl,
                Map.copyOf(servers),
                transport != null
                        ? transport
                        : JdkTransport.builder().connectTimeout(connectTimeout).build(),
                List.copyOf(interceptors),
                List.copyOf(observers),
                List.copyOf(credentialOrder),
                security,
                userAgent,
                executor != null ? executor : ForkJoinPool.commonPool(),
                new RetryBudget(retryBudget),
                timing);
        return factory.apply(new Chain(client, Percent.pathLiteral(chainRoot), options.build(), factory));
    }

    static String checkedBaseUrl(String url) {
        URI uri;
        try {
            uri = URI.create(url);
        } catch (IllegalArgumentException notOne) {
            // Without its cause, whose text repeats the URL: that may hold a password.
            throw new IllegalArgumentException("The base URL is not a URL");
        }
        String scheme = uri.getScheme();
        if (!"http".equalsIgnoreCase(scheme) && !"https".equalsIgnoreCase(scheme)) {
            throw new IllegalArgumentException("The base URL must start with https:// or http://");
        }
        if (uri.getHost() == null) {
            throw new IllegalArgumentException("The base URL has no valid host");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null || uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException("The base URL must have no query, no fragment and no user information");
        }
        return trimSlashes(uri.toASCIIString());
    }

    private static String trimSlashes(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '/') {
            end--;
        }
        return text.substring(0, end);
    }

    private static String version() {
        String version = ClientBuilder.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }
}
