package dev.catenary.runtime;

import static dev.catenary.runtime.RecordingServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catenary.runtime.TestModels.Filter;
import dev.catenary.runtime.TestModels.Upload;
import dev.catenary.runtime.testing.FakeTransport;
import dev.catenary.runtime.testing.SentRequest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodiesTest {
    private final FakeTransport fake = FakeTransport.answering(204, "");
    private final TestLink root = TestLink.over(fake);

    private SentRequest send(Request request) {
        request.replyNothing().execute();
        return fake.last();
    }

    private static JsonValue object(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return JsonValue.of(map);
    }

    @Test
    void leavesReadOnlyPropertiesOutOfRequests() {
        Filter filter = Filter.of(f -> f.name("n").secretId("x"));
        SentRequest sent = send(root.request("POST").json("application/merge-patch+json", Filter.TYPE, filter));
        assertThat(sent.bodyText()).isEqualTo("{\"name\":\"n\"}");
        assertThat(sent.headers().get("Content-Type")).isEqualTo("application/merge-patch+json");
    }

    /**
     * The example of OAS 3.0.4 §4.7.15.4, "URL Encoded Form with JSON Values", encoded by the stricter rule of WHATWG
     * URL.
     */
    @Test
    void writesFormsByMediaType() {
        JsonValue body = object(
                "id",
                "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
                "address",
                object("streetAddress", "123 Example Dr.", "zip", "99999+1234"));
        SentRequest sent = send(root.request("POST").form(Codecs.JSON, body));
        assertThat(sent.bodyText())
                .isEqualTo("id=f81d4fae-7dec-11d0-a765-00a0c91e6bf6&address="
                        + "%7B%22streetAddress%22%3A%22123+Example+Dr.%22%2C%22zip%22%3A%2299999%2B1234%22%7D");
        assertThat(sent.headers().get("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    }

    @Test
    void writesFormsByStyleWhereTheEncodingNamesOne() {
        JsonValue body = object("a b", "c&d=e", "list", List.of("x", "y"), "deep", object("k", 1), "none", null);
        assertThat(send(root.request("POST").form(Codecs.JSON, body)).bodyText())
                .isEqualTo("a+b=c%26d%3De&list=x&list=y&deep=%7B%22k%22%3A1%7D");
        Request styled = root.request("POST")
                .encoding(Style.SPACE, "list")
                .encoding(Style.DEEP_OBJECT, "deep", "none")
                .encoding("a b", "application/json")
                .form(Codecs.JSON, body);
        assertThat(send(styled).bodyText()).isEqualTo("a+b=%22c%26d%3De%22&list=x+y&deep%5Bk%5D=1");
    }

    @Test
    void writesOctetsInFormsAsBase64() {
        Upload upload = Upload.of(u -> u.meta(Filter.of(f -> {}))
                .file(Binary.of("hi?".getBytes(StandardCharsets.UTF_8)))
                .hash("hi!".getBytes(StandardCharsets.UTF_8)));
        assertThat(send(root.request("POST").form(Upload.TYPE, upload)).bodyText())
                .isEqualTo("meta=%7B%7D&file=aGk%2F&hash=aGkh");
    }

    @Test
    void reportsFilesThatCannotBeRead(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("gone"), new byte[3]);
        Binary data = Binary.of(file);
        Upload upload = Upload.of(u -> u.meta(Filter.of(f -> {})).file(data));
        Files.delete(file);
        try (RecordingServer server = new RecordingServer(json("1"))) {
            TestLink link = TestLink.builder().baseUrl(server.url()).build();
            for (Request request : List.of(
                    link.request("PUT").binary("a/b", data), link.request("PUT").multipart(Upload.TYPE, upload))) {
                assertThatThrownBy(() -> request.replyNothing().execute())
                        .isInstanceOf(TransportException.class)
                        .rootCause()
                        .isInstanceOf(java.nio.file.NoSuchFileException.class);
            }
        }
    }

    @Test
    void refusesFormsWithoutProperties() {
        assertThatThrownBy(() -> root.request("POST").form(Codecs.STRING, "x").replyNothing())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A form needs an object with properties");
    }

    @Test
    void writesMultipartOctetByOctet() {
        Upload upload = Upload.of(u -> u.meta(Filter.of(f -> f.name("夏").secretId("x")))
                .file(Binary.of("a\"b\r\n.png", "image/png", "PNG".getBytes(StandardCharsets.UTF_8)))
                .tags(List.of("t1", "t2"))
                .parts(List.of(Filter.of(f -> f.size(1)), Filter.of(f -> f.size(2))))
                .note("é")
                .hash("hi?".getBytes(StandardCharsets.UTF_8)));
        SentRequest sent =
                send(root.request("POST").encoding("note", "text/markdown").multipart(Upload.TYPE, upload));

        String boundary = boundary(sent);
        assertThat(sent.bodyText())
                .isEqualTo(String.join(
                        "",
                        part(boundary, "name=\"meta\"", "application/json", "{\"name\":\"夏\"}"),
                        part(boundary, "name=\"file\"; filename=\"a%22b%0D%0A.png\"", "image/png", "PNG"),
                        part(boundary, "name=\"tags\"", "text/plain; charset=utf-8", "t1"),
                        part(boundary, "name=\"tags\"", "text/plain; charset=utf-8", "t2"),
                        part(boundary, "name=\"parts\"", "application/json", "{\"size\":1}"),
                        part(boundary, "name=\"parts\"", "application/json", "{\"size\":2}"),
                        part(boundary, "name=\"note\"", "text/markdown", "é"),
                        part(
                                boundary,
                                "name=\"hash\"",
                                "application/octet-stream\r\nContent-Transfer-Encoding: base64",
                                "aGk/"),
                        "--" + boundary + "--\r\n"));
    }

    private static String boundary(SentRequest sent) {
        String type = sent.headers().first("Content-Type").orElseThrow();
        assertThat(type).startsWith("multipart/form-data; boundary=");
        return type.substring("multipart/form-data; boundary=".length());
    }

    private static String part(String boundary, String disposition, String headers, String content) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\nContent-Type: " + headers
                + "\r\n\r\n" + content + "\r\n";
    }

    @Test
    void showsInterceptorsThePartsAndWhatIsStreamed() {
        List<WireRequest> seen = new ArrayList<>();
        TestLink watched = TestLink.over(
                fake,
                b -> b.interceptor(new Interceptor() {
                    @Override
                    public void request(WireRequest request) {
                        seen.add(request);
                    }
                }));
        Upload upload = Upload.of(u -> u.meta(Filter.of(f -> f.name("n")))
                .file(Binary.of(new byte[] {1}))
                .files(List.of(Binary.of("f", null, -1, () -> new ByteArrayInputStream(new byte[1])))));
        watched.request("POST").multipart(Upload.TYPE, upload).replyNothing().execute();

        WireRequest request = seen.get(0);
        assertThat(request.isMultipart()).isTrue();
        assertThat(request.isStreamed()).isTrue();
        assertThatThrownBy(request::bodyBytes).isInstanceOf(IllegalStateException.class);
        assertThat(request.parts()).extracting(WirePart::name).containsExactly("meta", "file", "files");
        assertThat(request.parts().get(0).bytes())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"name\":\"n\"}");
        assertThat(request.parts().get(1).bytes()).containsExactly(1);
        assertThat(request.parts().get(2).isStreamed()).isTrue();
        assertThat(request.parts().get(1).fileName()).contains("file");

        Upload inMemory = Upload.of(u -> u.meta(Filter.of(f -> f.name("n"))));
        watched.request("POST").multipart(Upload.TYPE, inMemory).replyNothing().execute();
        assertThat(seen.get(1).bodyBytes()).isEqualTo(fake.last().body());
    }

    @Test
    void streamsFilesWithTheirLengthKnownBeforehand(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("big.bin"), new byte[200_000]);
        try (RecordingServer server = new RecordingServer(json("1"))) {
            TestLink link = TestLink.builder().baseUrl(server.url()).build();
            Upload upload =
                    Upload.of(u -> u.meta(Filter.of(f -> {})).files(List.of(Binary.of(file), Binary.of(file, "a/b"))));
            link.request("POST").multipart(Upload.TYPE, upload).replyNothing().execute();
            assertThat(server.last().header("Content-Length"))
                    .isEqualTo(String.valueOf(server.last().body().length));
            assertThat(server.last().body().length).isGreaterThan(400_000);
            assertThat(server.last().text()).contains("filename=\"big.bin\"\r\nContent-Type: a/b\r\n");

            Binary endless =
                    Binary.of("s", null, -1, () -> new ByteArrayInputStream("stream".getBytes(StandardCharsets.UTF_8)));
            Upload chunked = Upload.of(u -> u.meta(Filter.of(f -> {})).file(endless));
            link.request("POST").multipart(Upload.TYPE, chunked).replyNothing().execute();
            assertThat(server.last().header("Transfer-Encoding")).isEqualTo("chunked");
            assertThat(server.last().text()).contains("\r\n\r\nstream\r\n--");
        }
    }

    @Test
    void sendsEmptyMultipartBodies() {
        SentRequest sent = send(root.request("POST").multipart(Codecs.JSON, object()));
        assertThat(sent.bodyText()).isEqualTo("--" + boundary(sent) + "--\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "attachment; filename=\"a b.csv\" | a b.csv",
                "attachment; filename*=UTF-8''%e2%82%ac%20rates.csv | € rates.csv",
                "attachment; filename=\"EURO.csv\"; filename*=utf-8'en'%E2%82%AC+.csv | €+.csv",
                "attachment; filename*=UTF-8''%e2.csv%; filename=plain.csv | plain.csv",
                "attachment; filename*=no-such'en'x; filename=plain.csv | plain.csv",
                "attachment | ``",
            })
    void takesTheExtendedNameOfAFile(String disposition, String expected) {
        FakeTransport fake = FakeTransport.answering(200, Headers.of("Content-Disposition", disposition), new byte[1]);
        try (Binary file = TestLink.over(fake).request("GET").replyBinary().execute()) {
            assertThat(Objects.toString(file.name(), "")).isEqualTo(expected);
        }
    }

    /** OAS 3.1.1 §4.8.15.1.2; a part holds its value as it is (RFC 7578 §4.4). */
    @Test
    void joinsListsOfMultipartBodiesAsTheirStyleSays() {
        JsonValue body = JsonValue.of(Map.of("x", JsonValue.of(List.of(JsonValue.of("a b"), JsonValue.of("c,d")))));
        SentRequest joined = send(root.request("POST").encoding(Style.FORM, "x").multipart(Codecs.JSON, body));
        assertThat(joined.bodyText())
                .containsOnlyOnce("name=\"x\"")
                .contains("Content-Type: text/plain; charset=utf-8\r\n\r\na b,c,d\r\n");
        SentRequest piped = send(root.request("POST").encoding(Style.PIPE, "x").multipart(Codecs.JSON, body));
        assertThat(piped.bodyText()).contains("\r\n\r\na b|c,d\r\n");
        SentRequest apart =
                send(root.request("POST").encoding(Style.FORM_EXPLODE, "x").multipart(Codecs.JSON, body));
        assertThat(apart.bodyText()).contains("\r\n\r\na b\r\n").contains("\r\n\r\nc,d\r\n");
        JsonValue none = JsonValue.of(Map.of("x", JsonValue.of(List.of())));
        SentRequest empty = send(root.request("POST").encoding(Style.FORM, "x").multipart(Codecs.JSON, none));
        assertThat(empty.bodyText()).doesNotContain("name=");
    }

    @Test
    void takesTheFirstSpecificMediaTypeOfAList() {
        JsonValue body = object("x", "1");
        SentRequest sent = send(
                root.request("POST").encoding("x", "image/*, text/csv, a/b").multipart(Codecs.JSON, body));
        assertThat(sent.bodyText()).contains("Content-Type: text/csv\r\n");
    }

    @Test
    void refusesMediaTypesThatWouldStartAnotherHeader() {
        Binary evil = Binary.of("f", "a/b\r\nX: y", new byte[1]);
        Upload upload = Upload.of(u -> u.meta(Filter.of(f -> {})).file(evil));
        assertThatThrownBy(() ->
                        root.request("POST").multipart(Upload.TYPE, upload).replyNothing())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> send(root.request("PUT").binary("a/b", evil)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sendsText() {
        SentRequest plain = send(root.request("POST").text("text/plain", "夏"));
        assertThat(plain.bodyText()).isEqualTo("夏");
        assertThat(plain.headers().get("Content-Type")).isEqualTo("text/plain; charset=utf-8");

        SentRequest latin = send(root.request("POST").text("text/csv; charset=iso-8859-1", "é"));
        assertThat(latin.body()).containsExactly(0xe9);
        assertThat(latin.headers().get("Content-Type")).isEqualTo("text/csv; charset=iso-8859-1");
    }

    @Test
    void sendsAnAbsentBodyAsNone() {
        SentRequest sent = send(
                root.request("POST").form(Filter.TYPE, null).text("a/b", null).binary("a/b", null));
        assertThat(sent.body()).isEmpty();
        assertThat(sent.headers().contains("Content-Type")).isFalse();
    }
}
