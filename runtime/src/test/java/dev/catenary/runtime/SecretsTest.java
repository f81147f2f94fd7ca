package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.runtime.example.StockRule;
import dev.catenary.runtime.testing.FakeTransport;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Secrets in all places they come from: none is in a log, in an exception or its causes, or in a {@code toString}. */
class SecretsTest {
    private static final String SECRET = "s3cretV4lue";
    /** Held so that the logger is not collected while the test runs. */
    private static final Logger LOGGER = Logger.getLogger("dev.catenary.runtime");

    /** Where a secret is, and a run that gives something to print or throws. */
    record Planted(String where, Run run) {
        interface Run {
            Object run() throws Exception;
        }

        @Override
        public String toString() {
            return where;
        }
    }

    private final StringBuffer log = new StringBuffer();

    private final Handler lines = new Handler() {
        @Override
        public void publish(LogRecord line) {
            log.append(line.getMessage()).append('\n');
            if (line.getThrown() != null) {
                log.append(trace(line.getThrown()));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        LOGGER.setLevel(Level.ALL);
        LOGGER.addHandler(lines);
    }

    @AfterEach
    void stop() {
        LOGGER.removeHandler(lines);
        LOGGER.setLevel(null);
    }

    static List<Planted> planted() {
        List<Planted> all = new ArrayList<>();
        all.addAll(credentials());
        all.addAll(requests());
        all.addAll(replies());
        all.addAll(brokenReplies());
        all.addAll(texts());
        return all;
    }

    private static Planted planted(String where, Planted.Run run) {
        return new Planted(where, run);
    }

    private static FakeTransport notFound() {
        return FakeTransport.answering(404, "{\"code\":\"NO\"}");
    }

    private static Object get(FakeTransport fake, UnaryOperator<ClientBuilder<TestLink>> more) {
        return TestLink.over(fake, more)
                .to("a")
                .request("GET")
                .errors(Codecs.JSON, "default")
                .reply(Codecs.JSON)
                .raw();
    }

    private static List<Planted> credentials() {
        return List.of(
                planted(
                        "a bearer token",
                        () -> get(notFound(), b -> b.credential(Credential.bearer("s", () -> SECRET)))),
                planted("a password", () -> get(notFound(), b -> b.credential(Credential.basic("s", "u", SECRET)))),
                planted(
                        "a key in a header",
                        () -> get(
                                notFound(), b -> b.credential(Credential.apiKeyInHeader("s", "X-Shop", () -> SECRET)))),
                planted(
                        "a key in the query",
                        () -> get(notFound(), b -> b.credential(Credential.apiKeyInQuery("s", "q", () -> SECRET)))),
                planted(
                        "a key in a cookie",
                        () -> get(notFound(), b -> b.credential(Credential.apiKeyInCookie("s", "c", () -> SECRET)))),
                planted(
                        "a key with a semicolon in a cookie",
                        () -> get(
                                notFound(),
                                b -> b.credential(Credential.apiKeyInCookie("s", "c", () -> ";" + SECRET)))),
                planted(
                        "a token with a line break",
                        () -> get(notFound(), b -> b.credential(Credential.bearer("s", () -> SECRET + "\r\nX: y")))),
                planted("a client secret", () -> get(notFound(), b -> b.credential(client(SECRET)))),
                planted(
                        "a token that was given out",
                        () -> get(
                                FakeTransport.answering(200, "{\"access_token\":\"" + SECRET + "\"}")
                                        .then(404, "{}"),
                                b -> b.credential(client("x")))),
                planted(
                        "an error of the token endpoint",
                        () -> get(
                                FakeTransport.answering(
                                        400, "{\"error\":\"no\",\"error_description\":\"" + SECRET + "\"}"),
                                b -> b.credential(client("x")))),
                planted(
                        "an answer of the token endpoint that is not JSON",
                        () -> get(FakeTransport.answering(200, SECRET), b -> b.credential(client("x")))),
                planted(
                        "user information in a token URL",
                        () -> Credential.clientCredentials("s", "https://u:" + SECRET + "@x.example/", "id", "x")),
                planted(
                        "user information in a token URL that is none",
                        () -> Credential.clientCredentials("s", "https://u:" + SECRET + " @x.example/", "id", "x")),
                planted("a credential", () -> Credential.basic("s", "u", SECRET)));
    }

    private static Credential client(String secret) {
        return Credential.clientCredentials("s", "/token", "id", secret);
    }

    private static List<Planted> requests() {
        return List.of(
                planted(
                        "user information in a base URL",
                        () -> TestLink.builder().baseUrl("https://u:" + SECRET + "@api.example")),
                planted(
                        "user information in a base URL that is none",
                        () -> TestLink.builder().baseUrl("https://u:" + SECRET + " @api.example")),
                planted(
                        "a header of the caller's",
                        () -> get(notFound(), b -> b.options(o -> o.header("X-Api-Key", SECRET)))),
                planted(
                        "a header with a line break",
                        () -> get(notFound(), b -> b.options(o -> o.header("X-Note", SECRET + "\n")))),
                planted(
                        "a parameter in the query",
                        () -> TestLink.over(notFound())
                                .chain()
                                .pairs()
                                .text("q=")
                                .value(Style.SIMPLE, "q", SECRET)
                                .to(TestLink::of)
                                .request("GET")
                                .reply(Codecs.JSON)
                                .execute()),
                planted(
                        "a token in the path",
                        () -> TestLink.over(notFound())
                                .to(Style.SIMPLE, "access_token", SECRET)
                                .request("GET")
                                .reply(Codecs.JSON)
                                .execute()),
                planted(
                        "a path value with a NUL",
                        () -> TestLink.over(notFound()).to(Style.SIMPLE, "id", SECRET + "\0")),
                planted(
                        "a body",
                        () -> TestLink.over(notFound())
                                .request("POST")
                                .json(Codecs.STRING, SECRET)
                                .reply(Codecs.JSON)
                                .execute()),
                planted(
                        "a call",
                        () -> TestLink.over(notFound())
                                .to(Style.SIMPLE, "access_token", SECRET)
                                .request("POST")
                                .json(Codecs.STRING, SECRET)
                                .reply(Codecs.JSON)),
                planted(
                        "a host that is not there",
                        () -> TestLink.builder()
                                .baseUrl("http://127.0.0.1:1")
                                .credential(Credential.apiKeyInQuery("s", "q", () -> SECRET))
                                .build()
                                .with(o -> o.retries(0))
                                .request("GET")
                                .reply(Codecs.JSON)
                                .execute()),
                planted("a request that a test looks at", () -> {
                    FakeTransport fake = FakeTransport.answering(200, "1");
                    get(fake, b -> b.credential(Credential.apiKeyInQuery("s", "q", () -> SECRET)));
                    return fake.last();
                }));
    }

    private static Planted reply(String where, int status, Headers headers, String body) {
        byte[] octets = body.getBytes(StandardCharsets.UTF_8);
        return planted(where, () -> get(FakeTransport.answering(status, headers, octets), b -> b));
    }

    private static List<Planted> replies() {
        Headers json = Headers.of("Content-Type", "application/json");
        return List.of(
                reply("a page of an error", 500, Headers.of("Content-Type", "text/html"), "<html>" + SECRET),
                reply("the body of an error", 400, json, "{\"code\":\"NO\",\"message\":\"" + SECRET + "\"}"),
                reply("a code that is a text", 400, json, "{\"code\":\"the password is " + SECRET + "\"}"),
                reply("a cookie that is set", 404, Headers.of("Set-Cookie", "a=" + SECRET), ""),
                reply("where a redirect leads", 302, Headers.of("Location", "https://x.example/?t=" + SECRET), ""),
                reply("the user of a redirect", 302, Headers.of("Location", "https://u:" + SECRET + "@x.example/"), ""),
                reply("a page in place of JSON", 200, Headers.of("Content-Type", "text/html"), "<html>" + SECRET),
                reply("a word in place of JSON", 200, json, SECRET),
                reply("JSON cut short", 200, json, "{\"password\":\"" + SECRET),
                reply("a number with letters", 200, json, "12" + SECRET));
    }

    private static List<Planted> brokenReplies() {
        String ok = "HTTP/1.1 200 OK\r\n";
        return List.of(
                broken("no status line", SECRET + "\r\n\r\n"),
                broken("a status that is none", "HTTP/1.1 " + SECRET + "\r\n\r\n"),
                broken("a header without a colon", ok + SECRET + "\r\nContent-Length: 1\r\n\r\n1"),
                broken("a header with a space in its name", ok + "X " + SECRET + ": y\r\n\r\n"),
                broken("a length that is none", ok + "Content-Length: " + SECRET + "\r\n\r\n1"),
                broken("a chunk size that is none", ok + "Transfer-Encoding: chunked\r\n\r\n" + SECRET + "\r\n1"),
                broken("a body that breaks off", ok + "Content-Length: 100\r\n\r\n" + SECRET));
    }

    private static Planted broken(String where, String reply) {
        return planted(where, () -> {
            try (RecordingServer server = new RecordingServer(peer -> {
                peer.send(reply);
                peer.close();
            })) {
                return TestLink.builder()
                        .baseUrl(server.url())
                        .options(o -> o.retries(0).timeout(Duration.ofSeconds(30)))
                        .build()
                        .request("GET")
                        .reply(Codecs.INT64)
                        .raw();
            }
        });
    }

    private static List<Planted> texts() {
        return List.of(
                planted("a secret property", () -> StockRule.fromJson("{\"password\":\"" + SECRET + "\"}")),
                planted(
                        "a secret property that the description does not know",
                        () -> StockRule.fromJson("{\"client_secret\":\"" + SECRET + "\"}")),
                planted("a secret member of any JSON", () -> JsonValue.parse("[{\"password\":\"" + SECRET + "\"}]")),
                planted(
                        "a value of the wrong kind",
                        () -> StockRule.fromJson("{\"max_coupons\":\"" + SECRET + "\"}")
                                .maxCoupons()),
                planted("headers", () -> Headers.of("Authorization", SECRET)),
                planted("bytes", () -> Binary.of(SECRET.getBytes(StandardCharsets.UTF_8))));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void areNeverPrinted(Planted planted) {
        List<String> said = new ArrayList<>();
        try {
            said.add(String.valueOf(planted.run().run()));
        } catch (Exception failure) {
            said.add(trace(failure));
            if (failure instanceof ApiException api) {
                said.add(api.headers().toString());
            }
        }
        assertThat(said).isNotEmpty().noneMatch(text -> text.contains(SECRET));
        assertThat(log.toString()).doesNotContain(SECRET);
    }

    @Test
    void areManyAndAreFoundIfPrinted() {
        assertThat(planted()).hasSizeGreaterThanOrEqualTo(30);
        LOGGER.log(Level.FINE, "text", new IllegalStateException(new IllegalStateException(SECRET)));
        assertThat(log.toString()).contains("Caused by").contains(SECRET);
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
