package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catenary.runtime.testing.FakeTransport;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallObserverTest {
    /** Held so that the logger is not collected while the test runs. */
    private static final Logger LOGGER = Logger.getLogger("dev.catenary.runtime");

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final TestTiming timing = new TestTiming();

    private final CallObserver observer = operation -> {
        told.add("start " + operation.method() + " " + operation.template());
        return new CallObserver.Watch() {
            @Override
            public void sending(WireRequest request) {
                told.add("sending " + request.attempt() + "." + request.redirects());
                request.headers().set("traceparent", "00-1-1-01");
                timing.pass(Duration.ofMillis(1));
            }

            @Override
            public void attempt(CallObserver.Attempt attempt) {
                told.add("attempt " + attempt.number() + " " + attempt.status() + " "
                        + attempt.took().toMillis() + " " + attempt.failure());
            }

            @Override
            public void end(CallObserver.End end) {
                told.add("end " + end.attempts() + " " + end.status() + " "
                        + end.took().toMillis() + " "
                        + (end.failure() == null
                                ? null
                                : end.failure().getClass().getSimpleName()));
            }
        };
    };

    @AfterEach
    void logAgain() {
        LOGGER.setLevel(null);
    }

    private TestLink client(Transport transport) {
        return TestLink.over(transport, b -> b.observer(observer).timing(timing));
    }

    private static FakeTransport failingOnce() {
        return FakeTransport.answering(503, Headers.of("Retry-After", "2"), new byte[0])
                .then(200, "1");
    }

    @Test
    void isToldOfStartAttemptsAndEnd() {
        FakeTransport fake = failingOnce();
        client(fake)
                .to("v3")
                .to(Style.SIMPLE, "stock_id", "98065001")
                .to("items")
                .request("GET")
                .reply(Codecs.INT64)
                .execute();
        assertThat(told)
                .containsExactly(
                        "start GET /v3/{stock_id}/items",
                        "sending 1.0",
                        "attempt 1 503 1 null",
                        "sending 2.0",
                        "attempt 2 200 1 null",
                        "end 2 200 2002 null");
        assertThat(fake.last().headers().get("traceparent")).isEqualTo("00-1-1-01");
    }

    @Test
    void isToldTheSameOfAsynchronousCalls() throws Exception {
        FakeTransport fake = FakeTransport.answering(302, Headers.of("Location", "/y"), new byte[0])
                .then(200, "1");
        client(fake)
                .with(o -> o.redirects(1))
                .request("GET")
                .reply(Codecs.INT64)
                .async()
                .get();
        assertThat(told)
                .containsExactly(
                        "start GET /", "sending 1.0", "sending 1.1", "attempt 1 200 2 null", "end 1 200 2 null");
    }

    @Test
    void isToldOfFailures() {
        Call<Long> call = client(FakeTransport.failing(new IOException("broken")))
                .request("GET")
                .reply(Codecs.INT64);
        assertThatThrownBy(call::execute).isInstanceOf(TransportException.class);
        assertThatThrownBy(() -> call.async().get()).hasCauseInstanceOf(TransportException.class);
        List<String> once = List.of(
                "start GET /",
                "sending 1.0",
                "attempt 1 0 1 java.io.IOException: broken",
                "end 1 0 1 TransportException");
        assertThat(told.subList(0, 4)).isEqualTo(once);
        assertThat(told.subList(4, 8)).isEqualTo(once);
    }

    @Test
    void isToldOfErrorsAndUndecodableReplies() {
        for (FakeTransport fake : List.of(FakeTransport.answering(404, "{}"), FakeTransport.answering(200, "["))) {
            assertThatThrownBy(() ->
                            client(fake).request("GET").reply(Codecs.INT64).execute())
                    .isInstanceOf(CallException.class);
        }
        assertThat(told).contains("end 1 404 1 ApiException", "end 1 200 1 DecodeException");
    }

    @Test
    void isToldOfACancellationOnce() {
        Transport silent = new Transport() {
            @Override
            public TransportReply send(TransportRequest request) {
                throw new AssertionError();
            }

            @Override
            public CompletableFuture<TransportReply> sendAsync(TransportRequest request) {
                return new CompletableFuture<>();
            }
        };
        client(silent).request("GET").replyNothing().rawAsync().cancel(true);
        assertThat(told).containsExactly("start GET /", "sending 1.0", "end 1 0 1 CancellationException");
    }

    @Test
    void thatFailsDoesNotDisturbTheCall() {
        LOGGER.setLevel(Level.OFF);
        CallObserver broken = operation -> {
            throw new IllegalStateException("broken");
        };
        CallObserver half = operation -> new CallObserver.Watch() {
            @Override
            public void end(CallObserver.End end) {
                throw new IllegalStateException("broken");
            }
        };
        TestLink link = TestLink.over(
                FakeTransport.answering(200, "1"),
                b -> b.observer(broken).observer(half).observer(observer));
        assertThat(link.request("GET").reply(Codecs.INT64).execute()).isEqualTo(1L);
        assertThat(told).hasSize(4);
    }

    @Test
    void seesNamesInPlaceOfValues() {
        List<String> templates = new ArrayList<>();
        TestLink link = TestLink.over(
                FakeTransport.answering(200, "1"),
                b -> b.observer(operation -> {
                    templates.add(operation.template());
                    return new CallObserver.Watch() {};
                }));
        link.chain()
                .segment()
                .text("report(")
                .value(Style.SIMPLE, "from", 1)
                .text("..")
                .value(Style.SIMPLE, "to", 2)
                .text(")")
                .to(TestLink::of)
                .chain()
                .join(":run", TestLink::of)
                .request("GET")
                .slash()
                .replyNothing()
                .execute();
        assertThat(templates).containsExactly("/report({from}..{to}):run/");
    }
}
