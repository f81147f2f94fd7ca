package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catenary.runtime.testing.FakeTransport;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {
    private static final byte[] NONE = new byte[0];

    private final List<Duration> waits = new ArrayList<>();
    private final TestTiming timing = new TestTiming() {
        @Override
        void sleep(Duration time) throws InterruptedException {
            waits.add(time);
            super.sleep(time);
        }
    };

    private TestLink client(FakeTransport fake) {
        return TestLink.over(fake, b -> b.timing(timing));
    }

    private static FakeTransport failingThenFine(int status, String... headers) {
        return FakeTransport.answering(status, Headers.of(headers), NONE).then(200, "1");
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void repeatsWhatMayPass(int status) {
        FakeTransport fake = failingThenFine(status);
        assertThat(client(fake).request("GET").reply(Codecs.INT64).execute()).isEqualTo(1L);
        assertThat(fake.requests()).hasSize(2);
        assertThat(waits).containsExactly(Duration.ofMillis(250));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 401, 404, 408, 409, 500, 501})
    void doesNotRepeatWhatWillNot(int status) {
        FakeTransport fake = failingThenFine(status);
        assertThatThrownBy(() -> client(fake).request("GET").reply(Codecs.INT64).execute())
                .isInstanceOf(ApiException.class);
        assertThat(fake.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"GET, 2", "HEAD, 2", "PUT, 2", "DELETE, 2", "OPTIONS, 2", "QUERY, 2", "POST, 1", "PATCH, 1", "COPY, 1"})
    void repeatsOnlyIdempotentMethods(String method, int sendings) {
        FakeTransport fake = FakeTransport.answering(503, Headers.empty(), NONE).then(204, Headers.empty(), NONE);
        Call<Void> call = client(fake).request(method).replyNothing();
        try {
            call.execute();
        } catch (ApiException expectedForOneSending) {
            assertThat(sendings).isEqualTo(1);
        }
        assertThat(fake.requests()).hasSize(sendings);
    }

    @Test
    void repeatsAPostWithAnIdempotencyKey() {
        FakeTransport fake = failingThenFine(503);
        client(fake)
                .with(o -> o.header("Idempotency-Key", "k"))
                .request("POST")
                .json(Codecs.STRING, "x")
                .reply(Codecs.INT64)
                .execute();
        assertThat(fake.requests()).extracting(r -> r.bodyText()).containsExactly("\"x\"", "\"x\"");
    }

    @Test
    void doesNotRepeatABodyThatCanBeReadOnce() {
        FakeTransport download = FakeTransport.answering(200, Headers.empty(), new byte[] {1, 2});
        Binary once = client(download).request("GET").replyBinary().execute();
        FakeTransport fake = failingThenFine(503);
        assertThatThrownBy(() -> client(fake)
                        .request("PUT")
                        .binary("a/b", once)
                        .replyNothing()
                        .execute())
                .isInstanceOf(ApiException.class);
        assertThat(fake.requests()).hasSize(1);
        assertThat(fake.last().body()).containsExactly(1, 2);
    }

    @Test
    void givesUpAfterSoManyRetries() {
        FakeTransport fake = FakeTransport.answering(503, Headers.empty(), NONE);
        assertThatThrownBy(() -> client(fake).request("GET").replyNothing().execute())
                .isInstanceOf(ApiException.class);
        assertThat(fake.requests()).hasSize(3);
        assertThat(waits).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));

        FakeTransport off = FakeTransport.answering(503, Headers.empty(), NONE);
        assertThatThrownBy(() -> client(off)
                        .with(o -> o.retries(0))
                        .request("GET")
                        .replyNothing()
                        .execute())
                .isInstanceOf(ApiException.class);
        assertThat(off.requests()).hasSize(1);
    }

    @Test
    void theBudgetIsSharedByAllCallsAndFillsWithReplies() {
        int[] status = {503};
        int[] sent = {0};
        Transport server = new Transport() {
            @Override
            public TransportReply send(TransportRequest request) {
                sent[0]++;
                return TransportReply.of(status[0], Headers.empty(), NONE);
            }

            @Override
            public CompletableFuture<TransportReply> sendAsync(TransportRequest request) {
                return CompletableFuture.completedFuture(send(request));
            }
        };
        Call<Void> call = TestLink.over(server, b -> b.timing(timing).retryBudget(5))
                .request("GET")
                .replyNothing();
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(call::execute).isInstanceOf(ApiException.class);
        }
        assertThat(sent[0]).as("100 calls and 5 retries").isEqualTo(105);

        status[0] = 200;
        for (int i = 0; i < 20; i++) {
            call.execute();
        }
        sent[0] = 0;
        status[0] = 503;
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> call.async().get()).hasCauseInstanceOf(ApiException.class);
        }
        assertThat(sent[0]).as("100 calls and what 20 replies gave back").isEqualTo(102);
    }

    @Test
    void fullJitterStaysBelowADoublingBoundAndTheCap() {
        timing.random(0.999999);
        FakeTransport fake = FakeTransport.answering(503, Headers.empty(), NONE);
        assertThatThrownBy(() -> client(fake)
                        .with(o -> o.retries(5).maxRetryDelay(Duration.ofSeconds(3)))
                        .request("GET")
                        .replyNothing()
                        .execute())
                .isInstanceOf(ApiException.class);
        assertThat(waits).extracting(Duration::toMillis).containsExactly(499L, 999L, 1999L, 3000L, 3000L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | 7000",
                "0 | 0",
                "3600 | 20000",
                "99999999999999 | 250",
                "Fri, 02 Jan 2026 00:00:05 GMT | 5000",
                "Thu, 01 Jan 2026 00:00:00 GMT | 0",
                "-1 | 250",
                "soon | 250"
            })
    void waitsAsLongAsTheReplyAsksUpToTheCap(String retryAfter, long millis) {
        client(failingThenFine(429, "Retry-After", retryAfter))
                .request("GET")
                .reply(Codecs.INT64)
                .execute();
        assertThat(waits).containsExactly(Duration.ofMillis(millis));
    }

    @Test
    void doesNotWaitPastTheDeadline() {
        FakeTransport fake = failingThenFine(503, "Retry-After", "5");
        assertThatThrownBy(() -> client(fake)
                        .with(o -> o.timeout(Duration.ofSeconds(5)))
                        .request("GET")
                        .replyNothing()
                        .execute())
                .isInstanceOfSatisfying(
                        ApiException.class, e -> assertThat(e.status()).isEqualTo(503));
        assertThat(waits).isEmpty();
    }

    @Test
    void repeatsWhenNoConnectionWasMadeButNotAfterATimeout() {
        FakeTransport refused =
                FakeTransport.failing(new ConnectException("refused")).then(200, "1");
        client(refused).request("GET").replyNothing().execute();
        assertThat(refused.requests()).hasSize(2);

        FakeTransport post =
                FakeTransport.failing(new ConnectException("refused")).then(200, "1");
        assertThatThrownBy(() -> client(post).request("POST").replyNothing().execute())
                .isInstanceOf(TransportException.class);

        FakeTransport late =
                FakeTransport.failing(new HttpTimeoutException("late")).then(200, "1");
        assertThatThrownBy(() -> client(late).request("GET").replyNothing().execute())
                .isInstanceOf(DeadlineException.class);

        FakeTransport broken = FakeTransport.failing(new IOException("broken")).then(200, "1");
        assertThatThrownBy(() -> client(broken).request("GET").replyNothing().execute())
                .isExactlyInstanceOf(TransportException.class)
                .hasMessage("GET https://api.example/ failed: broken");
        assertThat(broken.requests()).hasSize(1);
    }

    @Test
    void repeatsAsynchronouslyToo() throws Exception {
        FakeTransport fake = failingThenFine(503, "Retry-After", "0");
        AtomicInteger signed = new AtomicInteger();
        TestLink link = TestLink.over(
                fake,
                b -> b.interceptor(new Interceptor() {
                    @Override
                    public void request(WireRequest request) {
                        request.headers().set("X-Nonce", "n" + signed.incrementAndGet());
                    }
                }));
        assertThat(link.request("GET").reply(Codecs.INT64).async().get()).isEqualTo(1L);
        assertThat(fake.requests()).extracting(r -> r.headers().get("X-Nonce")).containsExactly("n1", "n2");
    }

    @Test
    void failsAsynchronouslyWithTheSameExceptions() {
        FakeTransport fake = FakeTransport.failing(new IOException("broken"));
        assertThatThrownBy(() ->
                        client(fake).request("POST").replyNothing().async().get())
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isExactlyInstanceOf(TransportException.class);
    }

    @Test
    void interruptionWhileWaitingEndsTheCall() {
        Timing interrupted = new TestTiming() {
            @Override
            void sleep(Duration time) throws InterruptedException {
                throw new InterruptedException();
            }
        };
        TestLink link = TestLink.over(failingThenFine(503), b -> b.timing(interrupted));
        assertThatThrownBy(() -> link.request("GET").replyNothing().execute())
                .isInstanceOf(TransportException.class)
                .hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();
    }
}
