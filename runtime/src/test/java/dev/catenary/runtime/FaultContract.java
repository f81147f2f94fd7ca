package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.runtime.Fault.End;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault with every kind of call, over one {@link Transport}: each ends as {@link Call} documents, in time, is sent no more
 * often than is safe, and leaves neither a thread nor a connection. All run side by side, and are judged one by one afterwards.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class FaultContract {
    /** The time that a call has whose server never ends its reply. */
    private static final Duration DEADLINE = Duration.ofSeconds(2);

    /** How much later it may end: a tenth with {@code -Dfaults.exact}; else what a busy machine needs. */
    private static final Duration GRACE =
            System.getProperty("faults.exact") == null ? Duration.ofSeconds(15) : DEADLINE.dividedBy(10);

    private static final int SIDE_BY_SIDE = 12;

    enum Kind {
        GET_BLOCKING("GET", false, false),
        GET_ASYNC("GET", true, false),
        GET_STREAM_BLOCKING("GET", false, true),
        GET_STREAM_ASYNC("GET", true, true),
        POST_JSON_BLOCKING("POST", false, false),
        POST_JSON_ASYNC("POST", true, false),
        PUT_UPLOAD_BLOCKING("PUT", false, false),
        PUT_UPLOAD_ASYNC("PUT", true, false);

        private final String method;
        private final boolean async;
        private final boolean stream;

        Kind(String method, boolean async, boolean stream) {
            this.method = method;
            this.async = async;
            this.stream = stream;
        }
    }

    record Scenario(int number, Fault fault, Kind kind) {
        End expected() {
            return kind.stream ? fault.stream() : fault.value();
        }

        boolean isTimed() {
            return expected() == End.DEADLINE || expected() == End.LATE_STREAM;
        }

        int sends() {
            return kind.method.equals("POST") ? 1 : fault.sends();
        }

        @Override
        public String toString() {
            return fault + ", " + kind;
        }
    }

    private record Result(End end, Duration took, Object detail) {}

    private final Map<Integer, Future<Result>> results = new HashMap<>();
    private final List<Scenario> scenarios = scenarios();
    private final RecordingServer server = server();
    private final Set<Thread> threadsBefore = Thread.getAllStackTraces().keySet();

    List<Scenario> scenarios() {
        List<Scenario> all = new ArrayList<>();
        for (Fault fault : Faults.all()) {
            for (Kind kind : Kind.values()) {
                all.add(new Scenario(all.size(), shown(fault), kind));
            }
        }
        return all;
    }

    /** The transport that is to survive; its threads have names that begin with one of {@link #threads()}. */
    abstract Transport transport();

    abstract Set<String> threads();

    /** The fault as the transport's HTTP library lets it be seen; overridden where a library is known to differ. */
    Fault shown(Fault fault) {
        return fault;
    }

    private RecordingServer server() {
        try {
            return RecordingServer.routing(
                    request -> scenarios.get(number(request)).fault().script());
        } catch (IOException noSocket) {
            throw new UncheckedIOException(noSocket);
        }
    }

    @BeforeAll
    void runAll() throws Exception {
        ExecutorService calling = Executors.newFixedThreadPool(SIDE_BY_SIDE);
        try (Transport transport = transport()) {
            TestLink client = client(transport);
            scenarios.forEach(s -> results.put(s.number(), calling.submit(() -> run(client, s))));
            calling.shutdown();
            assertThat(calling.awaitTermination(5, TimeUnit.MINUTES))
                    .as("all calls end")
                    .isTrue();
        }
    }

    private TestLink client(Transport transport) {
        return TestLink.builder()
                .baseUrl(server.url())
                .transport(transport)
                .retryBudget(1_000_000)
                .build();
    }

    private static int number(RecordingServer.Received request) {
        return Integer.parseInt(request.line().replaceAll("\\S+ /([0-9]+) .*", "$1"));
    }

    private Result run(TestLink client, Scenario scenario) throws InterruptedException {
        long start = System.nanoTime();
        Object detail;
        End end;
        try {
            detail = scenario.kind().stream ? stream(client, scenario) : value(client, scenario);
            end = End.VALUE;
        } catch (RuntimeException | ExecutionException failure) {
            detail = failure;
            end = end(failure instanceof ExecutionException ? failure.getCause() : failure);
        }
        return new Result(end, Duration.ofNanos(System.nanoTime() - start), detail);
    }

    private static Request request(TestLink client, Scenario scenario) {
        Duration time = scenario.isTimed() ? DEADLINE : Duration.ofSeconds(60);
        Request request = client.to(Integer.toString(scenario.number()))
                .with(o -> o.timeout(time)
                        .streamTimeout(time)
                        .responseTimeout(time)
                        .retries(1)
                        .maxRetryDelay(Duration.ofMillis(1))
                        .maxBodyBytes(1_000_000))
                .request(scenario.kind().method);
        return switch (scenario.kind().method) {
            case "POST" -> request.json(Codecs.STRING, "data");
            case "PUT" ->
                request.binary("a/b", Binary.of(null, null, -1, () -> new ByteArrayInputStream(new byte[50_000])));
            default -> request;
        };
    }

    private static JsonValue value(TestLink client, Scenario scenario) throws ExecutionException, InterruptedException {
        Call<JsonValue> call = request(client, scenario).reply(Codecs.JSON);
        JsonValue value = scenario.kind().async ? call.async().get() : call.execute();
        assertThat(value.items()).extracting(JsonValue::asLong).containsExactly(1L);
        return value;
    }

    private static Integer stream(TestLink client, Scenario scenario) throws ExecutionException, InterruptedException {
        Call<Binary> call = request(client, scenario).replyBinary();
        try (Binary data = scenario.kind().async ? call.async().get() : call.execute()) {
            return data.bytes().length;
        }
    }

    private static End end(Throwable failure) {
        if (failure instanceof UncheckedIOException broken) {
            return broken.getCause() instanceof HttpTimeoutException ? End.LATE_STREAM : End.BROKEN_STREAM;
        }
        Map<Class<?>, End> ends = Map.of(
                ApiException.class, End.API,
                TransportException.class, End.TRANSPORT,
                DeadlineException.class, End.DEADLINE,
                DecodeException.class, End.DECODE);
        End end = ends.get(failure.getClass());
        if (end == null) {
            throw new AssertionError("no documented end", failure);
        }
        return end;
    }

    @ParameterizedTest
    @Order(1)
    @MethodSource("scenarios")
    void ends(Scenario scenario) throws Exception {
        Result result = results.get(scenario.number()).get();
        assertThat(result.end()).as("%s", result.detail()).isEqualTo(scenario.expected());
        if (scenario.isTimed()) {
            assertThat(result.took()).isBetween(DEADLINE.dividedBy(2), DEADLINE.plus(GRACE));
        }
        long sent = server.received().stream()
                .filter(request -> number(request) == scenario.number())
                .count();
        assertThat(sent).as("sendings, %s", result.detail()).isEqualTo(scenario.sends());
    }

    @Test
    @Order(2)
    void thereAreManyScenarios() {
        assertThat(scenarios).hasSizeGreaterThanOrEqualTo(250);
    }

    @Test
    @Order(3)
    void noConnectionIsLeft() throws Exception {
        await(() -> open().isEmpty(), () -> "open are those of " + open());
    }

    private List<Scenario> open() {
        return server.open().stream()
                .map(request -> scenarios.get(number(request)))
                .toList();
    }

    @Test
    @Order(4)
    void noThreadIsLeft() throws Exception {
        // Before JDK 21 a client's selector ends once the client is unreachable.
        await(() -> threadsLeft().isEmpty(), () -> threadsLeft() + " are left");
    }

    /** Threads of the clients; the server's and those that all of a JVM shares are not counted. */
    private Set<String> threadsLeft() {
        System.gc();
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !threadsBefore.contains(thread))
                .map(Thread::getName)
                .filter(name -> threads().stream().anyMatch(name::startsWith))
                .collect(Collectors.toSet());
    }

    private interface Condition {
        boolean holds();
    }

    private static void await(Condition condition, Supplier<String> otherwise) throws InterruptedException {
        for (int i = 0; i < 300 && !condition.holds(); i++) {
            Thread.sleep(100);
        }
        assertThat(condition.holds()).as(otherwise).isTrue();
    }

    @AfterAll
    void close() throws IOException {
        server.close();
    }
}
