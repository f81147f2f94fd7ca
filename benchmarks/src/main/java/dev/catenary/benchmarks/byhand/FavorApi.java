package dev.catenary.benchmarks.byhand;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Two calls of WeChat Pay's coupon API. */
public final class FavorApi {
    /** What sends a request: {@code request -> client.send(request, BodyHandlers.ofByteArray())}. */
    public interface Sender {
        HttpResponse<byte[]> send(HttpRequest request) throws IOException, InterruptedException;
    }

    private static final JsonFactory JSON = new JsonFactory();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final String base;
    private final Sender sender;

    public FavorApi(String base, Sender sender) {
        this.base = base;
        this.sender = sender;
    }

    public StockPage stocks(int offset, int limit, String creator) throws IOException, InterruptedException {
        String query = "offset=" + offset + "&limit=" + limit + "&stock_creator_mchid="
                + URLEncoder.encode(creator, StandardCharsets.UTF_8);
        return call(to("/v3/marketing/favor/stocks?" + query).GET().build(), StockPage::read);
    }

    public CreatedStock create(CouponStock stock) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(1024);
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), body)) {
            stock.write(out);
        }
        HttpRequest request = to("/v3/marketing/favor/coupon-stocks")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return call(request, CreatedStock::read);
    }

    private HttpRequest.Builder to(String pathAndQuery) {
        return HttpRequest.newBuilder(URI.create(base + pathAndQuery))
                .timeout(TIMEOUT)
                .header("Accept", "application/json")
                .header("Accept-Encoding", "gzip")
                .header("User-Agent", "byhand/1");
    }

    private <T> T call(HttpRequest request, Function<JsonParser, T> read) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = sender.send(request);
        byte[] body = decoded(response);
        if (response.statusCode() / 100 != 2) {
            throw new IOException(request.method() + " " + request.uri() + ": status " + response.statusCode() + ": "
                    + new String(body, StandardCharsets.UTF_8));
        }
        try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), body)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException(request.uri() + ": not an object");
            }
            return read.apply(in);
        }
    }

    private static byte[] decoded(HttpResponse<byte[]> response) throws IOException {
        String coding = response.headers().firstValue("Content-Encoding").orElse("identity");
        if (!coding.equals("gzip")) {
            return response.body();
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return in.readAllBytes();
        }
    }
}
