package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.catenary.runtime.testing.FakeTransport;
import dev.catenary.runtime.testing.SentRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110 §15.4. */
class RedirectTest {
    private static final byte[] NONE = new byte[0];

    private static FakeTransport leading(int status, String location) {
        return FakeTransport.answering(status, Headers.of("Location", location), NONE)
                .then(200, "1");
    }

    private static TestLink client(FakeTransport fake) {
        return client(fake, b -> b);
    }

    private static TestLink client(FakeTransport fake, UnaryOperator<ClientBuilder<TestLink>> more) {
        return TestLink.over(fake, b -> more.apply(b).options(o -> o.redirects(3)));
    }

    /** A client that sends secrets in all places there are. */
    private static TestLink withSecrets(FakeTransport fake) {
        return client(
                fake,
                b -> b.credential(Credential.bearer("b", () -> "s3cret"))
                        .credential(Credential.apiKeyInHeader("h", "X-Shop", () -> "s3cret"))
                        .credential(Credential.apiKeyInQuery("q", "key", () -> "s3cret"))
                        .credential(Credential.apiKeyInCookie("c", "c", () -> "s3cret"))
                        .options(o -> o.header("X-Harmless-Name", "s3cret").header("Accept-Language", "de"))
                        .interceptor(new Interceptor() {
                            @Override
                            public void request(WireRequest request) {
                                request.headers().set("X-Signature", "s3cret");
                            }
                        }));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void areNotFollowedUnlessTheCallerSaysSo(int status) {
        FakeTransport fake = leading(status, "/y");
        ApiException failure = catchThrowableOfType(
                ApiException.class,
                () -> TestLink.over(fake).request("GET").reply(Codecs.INT64).execute());
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.headers().get("Location")).isEqualTo("/y");
        assertThat(failure).hasMessageEndingWith("; redirects are not followed");
        assertThat(fake.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, 301, GET",
        "GET, 302, GET",
        "GET, 303, GET",
        "GET, 307, GET",
        "GET, 308, GET",
        "HEAD, 301, HEAD",
        "HEAD, 303, HEAD",
        "HEAD, 308, HEAD",
        "POST, 301, GET",
        "POST, 302, GET",
        "POST, 303, GET",
        "POST, 307, POST",
        "POST, 308, POST",
        "PUT, 301, PUT",
        "PUT, 302, PUT",
        "PUT, 303, GET",
        "PUT, 307, PUT",
        "PUT, 308, PUT",
        "DELETE, 302, DELETE",
        "DELETE, 303, GET",
        "PATCH, 301, PATCH",
        "PATCH, 303, GET"
    })
    void keepTheMethodAsTheirStatusSays(String method, int status, String next) {
        boolean hasBody = !method.equals("GET") && !method.equals("HEAD");
        FakeTransport fake = leading(status, "/y?a=b#part");
        Request request = client(fake).to("x").request(method);
        (hasBody ? request.json(Codecs.STRING, "data") : request).replyNothing().execute();
        SentRequest last = fake.last();
        assertThat(last.method()).isEqualTo(next);
        assertThat(last.uri()).hasToString("https://api.example/y?a=b");
        boolean keepsBody = hasBody && next.equals(method);
        assertThat(last.bodyText()).isEqualTo(keepsBody ? "\"data\"" : "");
        assertThat(last.headers().contains("Content-Type")).isEqualTo(keepsBody);
    }

    @ParameterizedTest
    @CsvSource({
        "/y, https://api.example/y",
        "y, https://api.example/a/y",
        "../y, https://api.example/y",
        "?p=2, https://api.example/a/?p=2",
        "//api.example/y, https://api.example/y",
        "https://API.example:443/y, https://API.example:443/y"
    })
    void withinTheOriginKeepEverything(String location, String target) {
        FakeTransport fake = leading(302, location);
        withSecrets(fake).to("a").to("").request("GET").reply(Codecs.INT64).execute();
        SentRequest last = fake.last();
        assertThat(last.uri()).hasToString(target + (target.contains("?") ? "&" : "?") + "key=s3cret");
        assertThat(last.headers().get("Authorization")).isEqualTo("Bearer s3cret");
        assertThat(last.headers().get("X-Shop")).isEqualTo("s3cret");
        assertThat(last.headers().get("Cookie")).isEqualTo("c=s3cret");
        assertThat(last.headers().get("X-Harmless-Name")).isEqualTo("s3cret");
        assertThat(last.headers().get("X-Signature")).isEqualTo("s3cret");
    }

    @Test
    void doNotRepeatAKeyThatTheTargetHas() {
        FakeTransport fake = leading(302, "/y?key=s3cret");
        withSecrets(fake).request("GET").reply(Codecs.INT64).execute();
        assertThat(fake.last().uri()).hasToString("https://api.example/y?key=s3cret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/y",
                "//evil.example/y",
                "https://api.example:8443/y",
                "https://api.example.evil.example/y",
                "https://sub.api.example/y"
            })
    void toAnotherOriginTakeNoSecret(String location) {
        for (int status : new int[] {302, 307}) {
            FakeTransport fake = leading(status, location);
            withSecrets(fake)
                    .request("POST")
                    .json(Codecs.STRING, "data")
                    .reply(Codecs.INT64)
                    .execute();
            StringBuilder sent = new StringBuilder(fake.last().uri().toString());
            fake.last().headers().forEach((name, value) -> sent.append(name).append(value));
            assertThat(sent).doesNotContain("s3cret").contains("Accept-Languagede");
            assertThat(fake.last().bodyText()).isEqualTo(status == 307 ? "\"data\"" : "");
        }
    }

    @Test
    void thatComeBackStillTakeNoSecret() {
        FakeTransport fake = FakeTransport.answering(302, Headers.of("Location", "https://evil.example/"), NONE)
                .then(302, Headers.of("Location", "https://api.example/back"), NONE)
                .then(200, "1");
        withSecrets(fake).request("GET").reply(Codecs.INT64).execute();
        assertThat(fake.last().uri()).hasToString("https://api.example/back");
        assertThat(fake.last().headers().names())
                .containsOnly("Accept", "Accept-Encoding", "Accept-Language", "User-Agent");
    }

    @ParameterizedTest
    @CsvSource({
        "http://api.example/y, it leads from https to http",
        "ftp://api.example/y, it does not say where to",
        "https://user:s3cret@api.example/y, it does not say where to",
        "https://[/y, it does not say where to",
        "'', it does not say where to",
        "mailto:a@b.example, it does not say where to"
    })
    void areNotFollowedWhereTheyMustNotBe(String location, String why) {
        FakeTransport fake = leading(302, location);
        assertThatThrownBy(() -> client(fake).request("GET").reply(Codecs.INT64).execute())
                .isInstanceOf(ApiException.class)
                .hasMessage("GET https://api.example/ was answered with 302 Found; " + why);
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void areFollowedSoFarAndNoFurther() throws Exception {
        FakeTransport fake = FakeTransport.answering(302, Headers.of("Location", "/again"), NONE);
        Call<Long> call = client(fake).request("GET").reply(Codecs.INT64);
        assertThatThrownBy(call::execute)
                .isInstanceOf(ApiException.class)
                .hasMessageEndingWith("; more than 3 redirects are not followed");
        assertThat(fake.requests()).hasSize(4);
        assertThatThrownBy(() -> call.async().get()).hasCauseInstanceOf(ApiException.class);
        assertThat(fake.requests()).hasSize(8);
    }

    @Test
    void ofABodyThatCanBeReadOnceAreNotFollowed() {
        Binary once = TestLink.over(FakeTransport.answering(200, "data"))
                .request("GET")
                .replyBinary()
                .execute();
        FakeTransport fake = leading(307, "/y");
        assertThatThrownBy(() -> client(fake)
                        .request("PUT")
                        .binary("a/b", once)
                        .replyNothing()
                        .execute())
                .hasMessageEndingWith("; the body can be read only once");
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void thatTheDescriptionNamesAreResults() {
        FakeTransport fake = leading(302, "/y");
        Call<String> call = client(fake).request("GET").replies(r -> r.nothing("302", () -> "moved"));
        assertThat(call.execute()).isEqualTo("moved");
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void beginAnewWithEachAttempt() throws Exception {
        List<String> hops = new ArrayList<>();
        for (boolean async : new boolean[] {false, true}) {
            FakeTransport twice = FakeTransport.answering(302, Headers.of("Location", "/y"), NONE)
                    .then(503, Headers.of("Retry-After", "0"), NONE)
                    .then(302, Headers.of("Location", "/z"), NONE)
                    .then(200, "1");
            TestLink link = client(
                    twice,
                    b -> b.interceptor(new Interceptor() {
                        @Override
                        public void request(WireRequest request) {
                            hops.add(request.attempt() + "." + request.redirects() + " "
                                    + request.uri().getPath());
                        }
                    }));
            Call<Long> call = link.to("x").request("GET").reply(Codecs.INT64);
            assertThat(async ? call.async().get() : call.execute()).isEqualTo(1L);
            assertThat(hops).containsExactly("1.0 /x", "1.1 /y", "2.0 /x", "2.1 /z");
            hops.clear();
        }
    }

    @Test
    void ofAPostThatBecameAGetAreNotRepeated() {
        FakeTransport fake =
                FakeTransport.answering(303, Headers.of("Location", "/y"), NONE).then(503, Headers.empty(), NONE);
        assertThatThrownBy(() -> client(fake).request("POST").replyNothing().execute())
                .isInstanceOf(ApiException.class);
        assertThat(fake.requests()).hasSize(2);
    }
}
