package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catenary.runtime.testing.FakeTransport;
import dev.catenary.runtime.testing.SentRequest;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialTest {
    private static final Credential BEARER = Credential.bearer("bearer", () -> "t0ken");
    private static final Credential KEY = Credential.apiKeyInHeader("key", "X-Key", () -> "k3y");
    private static final Credential QUERY = Credential.apiKeyInQuery("query", "api key", () -> "a+b/c");
    private static final Credential COOKIE = Credential.apiKeyInCookie("cookie", "sid", () -> "ab+/=");

    private final FakeTransport fake = FakeTransport.answering(204, "");

    private SentRequest send(Request request) {
        request.replyNothing().execute();
        return fake.last();
    }

    private TestLink client(Credential... credentials) {
        return TestLink.over(fake, builder -> {
            for (Credential credential : credentials) {
                builder.credential(credential);
            }
            return builder;
        });
    }

    @Test
    void putsEachKindInItsPlace() {
        assertThat(send(client(BEARER).request("GET")).headers().get("Authorization"))
                .isEqualTo("Bearer t0ken");
        assertThat(send(client(KEY).request("GET")).headers().get("X-Key")).isEqualTo("k3y");
        assertThat(send(client(QUERY).request("GET")).uri()).hasToString("https://api.example/?api%20key=a%2Bb%2Fc");
        assertThat(send(client(COOKIE).request("GET")).headers().get("Cookie")).isEqualTo("sid=ab+/=");
        String basic = send(client(Credential.basic("b", "us er", "pä:ss")).request("GET"))
                .headers()
                .first("Authorization")
                .orElseThrow();
        assertThat(Base64.getDecoder().decode(basic.substring("Basic ".length())))
                .asString(java.nio.charset.StandardCharsets.UTF_8)
                .isEqualTo("us er:pä:ss");
    }

    @Test
    void addsToTheCookiesOfTheRequest() {
        ParameterTable table = ParameterTable.of(p -> p.cookie("c", Style.FORM));
        final class Cookies extends RequestParameters<Cookies> {
            Cookies() {
                super(table);
                set(0, "1 2");
            }
        }
        assertThat(send(client(COOKIE).request("GET").config(new Cookies()))
                        .headers()
                        .get("Cookie"))
                .isEqualTo("c=1%202; sid=ab+/=");
    }

    /** Alternatives as generated code writes them, and what of bearer (b) and key (k) is sent by a client that has both. */
    @ParameterizedTest
    @CsvSource({
        "bearer, b",
        "key|bearer, k",
        "bearer+key, bk",
        "other|key, k",
        "other+key|bearer, b",
        "'|key', k",
        "other, ''"
    })
    void sendsTheFirstAlternativeThatItHasAllOf(String alternatives, String sent) {
        Request request = client(BEARER, KEY).request("GET").security(alternatives.split("\\|"));
        Headers headers = send(request).headers();
        assertThat((headers.contains("Authorization") ? "b" : "") + (headers.contains("X-Key") ? "k" : ""))
                .isEqualTo(sent);
    }

    @Test
    void sendsNothingWhereTheDescriptionSaysNothingIsNeeded() {
        assertThat(send(client(BEARER).request("GET").security()).headers().contains("Authorization"))
                .isFalse();
        assertThat(send(client(BEARER).request("GET").security("")).headers().contains("Authorization"))
                .isFalse();
        TestLink byDefault = TestLink.over(fake, b -> b.security("key").credential(BEARER));
        assertThat(send(byDefault.request("GET")).headers().contains("Authorization"))
                .isFalse();
        assertThat(send(byDefault.request("GET").security("bearer")).headers().contains("Authorization"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3cret\r\nX: y", "s3cret\0"})
    void refusesSecretsThatWouldStartAnotherHeaderWithoutEchoingThem(String secret) {
        for (Credential credential : List.of(
                Credential.bearer("s", () -> secret),
                Credential.apiKeyInHeader("s", "X-Key", () -> secret),
                Credential.apiKeyInCookie("s", "c", () -> secret))) {
            assertThatThrownBy(() -> send(client(credential).request("GET")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("s3cret");
        }
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void asksSuppliersEachTime() {
        AtomicInteger count = new AtomicInteger();
        TestLink link = client(Credential.bearer("b", () -> "t" + count.incrementAndGet()));
        send(link.request("GET"));
        assertThat(send(link.request("GET")).headers().get("Authorization")).isEqualTo("Bearer t2");
        assertThatThrownBy(() -> send(client(Credential.bearer("b", () -> null)).request("GET")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'b'");
    }

    private final TestTiming timing = new TestTiming();

    private TestLink oauth(FakeTransport transport) {
        return TestLink.over(
                transport,
                b -> b.timing(timing)
                        .credential(Credential.clientCredentials("oauth", "/token", "id:1", "s&cret", "a", "b")));
    }

    private static String token(String value, int seconds) {
        return "{\"access_token\":\"" + value + "\",\"token_type\":\"Bearer\",\"expires_in\":" + seconds + "}";
    }

    @Test
    void getsATokenOnceAndRenewsItBeforeItExpires() {
        FakeTransport transport = FakeTransport.answering(200, token("t1", 100))
                .then(204, "")
                .then(204, "")
                .then(200, token("t2", 100))
                .then(204, "");
        TestLink link = oauth(transport);
        link.request("GET").replyNothing().execute();
        timing.pass(Duration.ofSeconds(74));
        link.request("GET").replyNothing().execute();
        timing.pass(Duration.ofSeconds(2));
        link.request("GET").replyNothing().execute();

        assertThat(transport.requests())
                .extracting(r -> r.uri().getPath() + " " + r.headers().get("Authorization"))
                .containsExactly(
                        // RFC 6749 §2.3.1: "id%3A1:s%26cret"
                        "/token Basic " + Base64.getEncoder().encodeToString("id%3A1:s%26cret".getBytes()),
                        "/ Bearer t1",
                        "/ Bearer t1",
                        "/token Basic " + Base64.getEncoder().encodeToString("id%3A1:s%26cret".getBytes()),
                        "/ Bearer t2");
        assertThat(transport.requests().get(0).bodyText()).isEqualTo("grant_type=client_credentials&scope=a+b");
    }

    @Test
    void getsAnotherTokenAfterOneWasRefused() {
        FakeTransport transport = FakeTransport.answering(200, token("t1", 3600))
                .then(401, "{}")
                .then(200, token("t2", 3600))
                .then(204, "");
        TestLink link = oauth(transport);
        assertThatThrownBy(() -> link.request("GET").replyNothing().execute()).isInstanceOf(ApiException.class);
        link.request("GET").replyNothing().execute();
        assertThat(transport.last().headers().get("Authorization")).isEqualTo("Bearer t2");
    }

    @Test
    void renewsOnceHoweverManyWait() throws Exception {
        try (RecordingServer server = new RecordingServer(peer -> {
            boolean forToken = peer.request().line().contains("/token");
            RecordingServer.json(forToken ? token("t1", 3600) : "1").play(peer);
        })) {
            TestLink link = TestLink.builder()
                    .baseUrl(server.url())
                    .credential(Credential.clientCredentials("oauth", "/token", "id", "secret"))
                    .build();
            List<CompletableFuture<Void>> calls = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                calls.add(link.request("GET").replyNothing().async());
            }
            CompletableFuture.allOf(calls.toArray(CompletableFuture[]::new)).get();
            assertThat(server.received())
                    .filteredOn(r -> r.line().contains("/token"))
                    .hasSize(1);
            assertThat(server.received()).hasSize(21);
        }
    }

    @Test
    void saysWhyThereIsNoToken() {
        assertThatThrownBy(() -> oauth(FakeTransport.answering(401, "{\"error\":\"invalid_client\"}"))
                        .request("GET")
                        .replyNothing()
                        .execute())
                .isInstanceOf(CredentialException.class)
                .hasMessage(
                        "No token for security scheme 'oauth': the token endpoint answered with 401 (invalid_client)");
        assertThatThrownBy(() -> oauth(FakeTransport.answering(200, "<html>"))
                        .request("GET")
                        .replyNothing()
                        .execute())
                .hasMessageEndingWith("holds no access_token");
        assertThatThrownBy(() -> oauth(FakeTransport.failing(new ConnectException("refused")))
                        .request("GET")
                        .replyNothing()
                        .execute())
                .isInstanceOf(CredentialException.class)
                .hasCauseInstanceOf(ConnectException.class);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void asksForATokenOnceForEachCallAndNotInVain(boolean async) {
        FakeTransport refusing = FakeTransport.answering(401, "{}");
        Call<Void> call = oauth(refusing).request("GET").replyNothing();
        assertThatThrownBy(() -> {
                    if (async) {
                        call.async().get();
                    } else {
                        call.execute();
                    }
                })
                .satisfiesAnyOf(
                        e -> assertThat(e).isInstanceOf(CredentialException.class),
                        e -> assertThat(e).hasCauseInstanceOf(CredentialException.class));
        assertThat(refusing.requests()).hasSize(1);
    }

    @Test
    void waitsForATokenNoLongerThanTheDeadline() throws Exception {
        try (RecordingServer server = new RecordingServer(RecordingServer.Peer::hang)) {
            TestLink link = TestLink.builder()
                    .baseUrl(server.url())
                    .credential(Credential.clientCredentials("oauth", "/token", "id", "secret"))
                    .options(o -> o.timeout(java.time.Duration.ofMillis(200)))
                    .build();
            assertThatThrownBy(() -> link.request("GET").replyNothing().execute())
                    .isInstanceOf(DeadlineException.class);
            assertThatThrownBy(() -> link.request("GET").replyNothing().async().get())
                    .hasCauseInstanceOf(DeadlineException.class);
            assertThat(server.received()).as("both wait for the same token").hasSizeLessThan(2);
        }
    }

    @Test
    void neverPrintsASecret() {
        assertThat(List.of(BEARER, KEY, QUERY, COOKIE).toString())
                .isEqualTo(
                        "[credential for 'bearer', credential for 'key', credential for 'query', credential for 'cookie']");
    }
}
