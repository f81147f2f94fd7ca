package dev.catenary.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.wechat.pay.java.core.cipher.RSASigner;
import com.wechat.pay.java.core.cipher.RSAVerifier;
import dev.catenary.runtime.ApiException;
import dev.catenary.runtime.Binary;
import dev.catenary.sample.stub.Mischief;
import dev.catenary.sample.stub.StubWechatpay;
import dev.catenary.sample.stub.WechatpayKeys;
import dev.catenary.sample.wechatpay.Wechatpay;
import dev.catenary.sample.wechatpay.model.ApiError;
import dev.catenary.sample.wechatpay.v3.marketing.Favor;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls of the generated clients against the server that plays WeChat Pay. */
class SignedCallTest {
    private static final WechatpayKeys KEYS = WechatpayKeys.fresh();

    private static StubWechatpay server;

    @BeforeAll
    static void start() {
        server = StubWechatpay.start(KEYS);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void refusesWhatWechatpayDidNotSign(Mischief mischief) {
        String stockId = stock("refuses-" + mischief.name().replace('_', '-'));
        server.misbehave(mischief);
        try {
            assertThatExceptionOfType(InvalidSignatureException.class).isThrownBy(() -> query(stockId));
        } finally {
            server.misbehave(Mischief.NONE);
        }
        assertThat(query(stockId)).isEqualTo(stockId);
    }

    @Test
    void refusesAsynchronousRepliesToo() {
        String stockId = stock("refuses-async");
        server.misbehave(Mischief.CHANGED_BODY);
        try {
            var reply = favor(signer(KEYS.merchant()))
                    .stocks()
                    .stockId(stockId)
                    .getCall(q -> q.stockCreatorMchid(KEYS.mchid()))
                    .async();
            assertThat(reply)
                    .failsWithin(Duration.ofSeconds(20))
                    .withThrowableThat()
                    .withRootCauseInstanceOf(InvalidSignatureException.class);
        } finally {
            server.misbehave(Mischief.NONE);
        }
    }

    @Test
    void theServerRefusesAnotherKey() {
        Favor favor = favor(signer(WechatpayKeys.newKeyPair()));
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> favor.stocks().stockId("98065001").get(q -> q.stockCreatorMchid(KEYS.mchid())))
                .satisfies(e -> assertThat(e.status()).isEqualTo(401))
                .satisfies(e ->
                        assertThat(e.as(ApiError.class).orElseThrow().code()).isEqualTo("SIGN_ERROR"));
    }

    @Test
    void signsPathValuesAndQueriesAsTheyAreSent() {
        // The server answers 404 only after it has accepted the signature over the raw target.
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> favor(signer(KEYS.merchant()))
                        .stocks()
                        .stockId("a/b 券+?#%")
                        .get(q -> q.stockCreatorMchid("+08:00 &=券")))
                .satisfies(e ->
                        assertThat(e.as(ApiError.class).orElseThrow().code()).isEqualTo("RESOURCE_NOT_EXISTS"))
                .satisfies(e ->
                        assertThat(e.as(ApiError.class).orElseThrow().message()).endsWith("a/b 券+?#%"));
    }

    @Test
    void signsOnlyTheMetaOfAnUpload() throws NoSuchAlgorithmException {
        byte[] picture = "not really a picture".getBytes(StandardCharsets.UTF_8);
        String sha256 =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(picture));
        var uploaded = favor(signer(KEYS.merchant()))
                .media()
                .imageUpload()
                .post(data -> data.meta(meta -> meta.filename("券.png").sha256(sha256))
                        .file(Binary.of("券.png", "image/png", picture)));
        assertThat(uploaded.mediaUrl()).contains(sha256);
    }

    @Test
    void readsTheCodeOfARefusal() {
        Favor favor = favor(signer(KEYS.merchant()));
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() ->
                        favor.stocks().stockId(stock("pause-first")).pause().post(data -> data.stockCreatorMchid("1")))
                .satisfies(e -> assertThat(e.status()).isEqualTo(403))
                .satisfies(e ->
                        assertThat(e.as(ApiError.class).orElseThrow().code()).isEqualTo("REQUEST_BLOCKED"));
    }

    @Test
    void readsWhichFieldWasWrong() {
        OffsetDateTime begin = OffsetDateTime.now().plusDays(1);
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> favor(signer(KEYS.merchant()))
                        .couponStocks()
                        .post(data -> data.stockName("Summer")
                                .availableBeginTime(begin)
                                .availableEndTime(begin.plusDays(30))
                                .stockUseRule(rule -> rule.maxCoupons(100)
                                        .maxAmount(9_999)
                                        .maxCouponsPerUser(1)
                                        .naturalPersonLimit(false)
                                        .preventApiAbuse(true))
                                .noCash(false)
                                .stockType("NORMAL")
                                .belongMerchant(KEYS.mchid())
                                .outRequestNo("wrong-budget")
                                .couponUseRule(use -> use.fixedNormalCoupon(coupon ->
                                                coupon.couponAmount(100).transactionMinimum(1_000))
                                        .addAvailableMerchants(KEYS.mchid()))))
                .satisfies(e -> {
                    ApiError error = e.as(ApiError.class).orElseThrow();
                    assertThat(error.code()).isEqualTo("PARAM_ERROR");
                    assertThat(error.detail().get("field").asText()).isEqualTo("/stock_use_rule/max_amount");
                });
    }

    @Test
    void downloadsTheUnsignedFileOfASignedLink() throws Exception {
        Favor favor = favor(signer(KEYS.merchant()));
        String stockId = stock("use-flow");
        var link = favor.stocks().stockId(stockId).useFlow().get();
        try (Binary file = Wechatpay.builder()
                .baseUrl(server.url())
                .interceptor(signer(KEYS.merchant()))
                .build()
                .v3()
                .billdownload()
                .file()
                .get(q -> q.token(stockId))) {
            byte[] content = file.bytes();
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-1").digest(content)))
                    .isEqualTo(link.hashValue());
        }
    }

    private static String query(String stockId) {
        return favor(signer(KEYS.merchant()))
                .stocks()
                .stockId(stockId)
                .get(q -> q.stockCreatorMchid(KEYS.mchid()))
                .stockId();
    }

    private static String stock(String outRequestNo) {
        return new StockCreation(server.url(), signer(KEYS.merchant()), KEYS.mchid())
                .create(outRequestNo)
                .stockId();
    }

    private static Favor favor(WechatpaySigner signer) {
        return Wechatpay.builder()
                .baseUrl(server.url())
                .interceptor(signer)
                .build()
                .v3()
                .marketing()
                .favor();
    }

    private static WechatpaySigner signer(KeyPair merchant) {
        return new WechatpaySigner(
                KEYS.mchid(),
                new RSASigner(KEYS.merchantSerial(), merchant.getPrivate()),
                new RSAVerifier(KEYS.platform().getPublic(), KEYS.platformKeyId()));
    }
}
