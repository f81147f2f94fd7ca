package dev.catenary.sample;

import com.wechat.pay.java.core.cipher.RSASigner;
import com.wechat.pay.java.core.cipher.RSAVerifier;
import dev.catenary.runtime.ApiException;
import dev.catenary.runtime.Binary;
import dev.catenary.runtime.Response;
import dev.catenary.sample.stub.StubWechatpay;
import dev.catenary.sample.stub.WechatpayKeys;
import dev.catenary.sample.wechatpay.Wechatpay;
import dev.catenary.sample.wechatpay.model.ApiError;
import dev.catenary.sample.wechatpay.model.Stock;
import dev.catenary.sample.wechatpay.model.StockCollection;
import dev.catenary.sample.wechatpay.model.StockStatus;
import dev.catenary.sample.wechatpay.v3.marketing.Favor;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Makes, queries and starts a batch of coupons, uploads a picture, and shows an error, an asynchronous call and a raw
 * response. WeChat Pay is played by {@link StubWechatpay}; against the real one only the address and the keys differ.
 */
public final class Main {
    private final PrintStream out;
    private final String mchid;
    private final Favor favor;
    private final StockCreation creation;

    private Main(PrintStream out, String baseUrl, WechatpayKeys keys) {
        WechatpaySigner signer = new WechatpaySigner(
                keys.mchid(),
                new RSASigner(keys.merchantSerial(), keys.merchant().getPrivate()),
                new RSAVerifier(keys.platform().getPublic(), keys.platformKeyId()));
        this.out = out;
        this.mchid = keys.mchid();
        this.creation = new StockCreation(baseUrl, signer, keys.mchid());
        this.favor = Wechatpay.builder()
                .baseUrl(baseUrl)
                .interceptor(signer)
                .build()
                .v3()
                .marketing()
                .favor();
    }

    /** Runs the sample; a failure ends it with an exception and a status that is not 0. */
    public static void main(String[] arguments) {
        // UTF-8 whatever the platform's charset is.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        run(out);
    }

    static void run(PrintStream out) {
        WechatpayKeys keys = WechatpayKeys.fresh();
        try (StubWechatpay server = StubWechatpay.start(keys)) {
            out.println("WeChat Pay is played by " + server.url());
            new Main(out, server.url(), keys).work();
        }
    }

    private void work() {
        String stockId = create();
        query(stockId);
        start(stockId);
        upload();
        showError(stockId);
        showAsync();
        showRaw(stockId);
    }

    private String create() {
        var stock = creation.create(mchid + "20260520000001");
        out.println("created   stock " + stock.stockId() + " at " + stock.createTime());
        return stock.stockId();
    }

    private void query(String stockId) {
        Stock stock = favor.stocks().stockId(stockId).get(q -> q.stockCreatorMchid(mchid));
        out.println("queried   " + stock.stockName() + ", " + stock.status() + ", budget "
                + stock.stockUseRule().maxAmount() + " fen");
    }

    private void start(String stockId) {
        var started = favor.stocks().stockId(stockId).start().post(data -> data.stockCreatorMchid(mchid));
        out.println("started   stock " + started.stockId() + " at " + started.startTime());
    }

    private void upload() {
        byte[] picture = HexFormat.of().parseHex("89504e470d0a1a0a");
        var uploaded = favor.media()
                .imageUpload()
                .post(data -> data.meta(meta -> meta.filename("coupon.png").sha256(sha256(picture)))
                        .file(Binary.of("coupon.png", "image/png", picture)));
        out.println("uploaded  " + uploaded.mediaUrl());
    }

    private void showError(String stockId) {
        try {
            favor.stocks().stockId(stockId).start().post(data -> data.stockCreatorMchid(mchid));
            throw new IllegalStateException("A batch was started twice");
        } catch (ApiException e) {
            ApiError error = e.as(ApiError.class).orElseThrow(() -> e);
            out.println("refused   " + e.status() + " " + error.code() + ": " + error.message());
        }
    }

    private void showAsync() {
        CompletableFuture<StockCollection> page = favor.stocks()
                .getCall(q -> q.offset(0).limit(10).stockCreatorMchid(mchid).status(StockStatus.RUNNING))
                .async();
        List<String> names = page.join().data().stream().map(Stock::stockName).toList();
        out.println("async     " + names.size() + " running: " + String.join(", ", names));
    }

    private void showRaw(String stockId) {
        Response<Stock> response = favor.stocks()
                .stockId(stockId)
                .getCall(q -> q.stockCreatorMchid(mchid))
                .raw();
        out.println("raw       status " + response.status() + ", Request-ID "
                + response.headers().get("Request-ID") + ", " + response.data().status());
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
