package dev.catenary.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.wechat.pay.java.core.cipher.AeadAesCipher;
import com.wechat.pay.java.core.cipher.RSASigner;
import com.wechat.pay.java.core.cipher.RSAVerifier;
import dev.catenary.runtime.Headers;
import dev.catenary.runtime.JsonValue;
import dev.catenary.sample.stub.WechatpayKeys;
import dev.catenary.sample.wechatpay.model.CouponUseEvent;
import dev.catenary.sample.wechatpay.model.CouponUseNotification;
import dev.catenary.sample.wechatpay.model.EncryptedResource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;

class CouponNotificationsTest {
    private static final WechatpayKeys KEYS = WechatpayKeys.fresh();
    private static final String API_V3_KEY = "0123456789abcdefghijklmnopqrstuv";
    private static final String EVENT = """
            {"stock_creator_mchid":"9856888","stock_id":"98065001","coupon_id":"98674556","coupon_name":"微信支付代金券",\
            "status":"USED","description":"满减","create_time":"2026-05-20T13:29:35.120+08:00","coupon_type":"NORMAL",\
            "no_cash":true,"available_begin_time":"2026-05-20T13:29:35+08:00",\
            "available_end_time":"2026-06-20T13:29:35+08:00","singleitem":false,"consume_information":{\
            "consume_time":"2026-05-21T10:00:00+08:00","consume_mchid":"9856081","transaction_id":"2345234523",\
            "goods_detail":[{"goods_id":"a_goods1","quantity":7,"price":1,"discount_amount":4}]},"new_member":[1,2]}""";

    private final WechatpaySigner signer = new WechatpaySigner(
            KEYS.mchid(),
            new RSASigner(KEYS.merchantSerial(), KEYS.merchant().getPrivate()),
            new RSAVerifier(KEYS.platform().getPublic(), KEYS.platformKeyId()));
    private final CouponNotifications notifications = new CouponNotifications(signer, API_V3_KEY);

    @Test
    void readsARedemption() {
        byte[] body = notification().toJson().getBytes(StandardCharsets.UTF_8);

        CouponUseEvent event = notifications.read(signed(body), body);

        assertThat(event.couponName()).isEqualTo("微信支付代金券");
        assertThat(event.createTime()).isEqualTo(OffsetDateTime.parse("2026-05-20T13:29:35.120+08:00"));
        assertThat(event.consumeInformation().goodsDetail().get(0).discountAmount())
                .isEqualTo(4);
        assertThat(event.additionalProperties()).containsKey("new_member");
        assertThat(JsonValue.parse(event.toJson())).isEqualTo(JsonValue.parse(EVENT));
    }

    @Test
    void fillsInWhatIsAlwaysTheSame() {
        JsonValue sent = JsonValue.parse(notification().toJson());
        assertThat(sent.get("event_type").asText()).isEqualTo("COUPON.USE");
        assertThat(sent.get("resource").get("algorithm").asText()).isEqualTo("AEAD_AES_256_GCM");
    }

    @Test
    void refusesAnUnsignedNotification() {
        byte[] body = notification().toJson().getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(InvalidSignatureException.class)
                .isThrownBy(() -> notifications.read(Headers.empty(), body));
    }

    @TestFactory
    @EnabledIf(value = SignVectors.PRESENT, disabledReason = SignVectors.ABSENT)
    Stream<DynamicTest> decryptsTheVectors() {
        return SignVectors.load().get("aead_aes_256_gcm").items().stream()
                .map(vector -> dynamicTest(vector.get("name").asText(), () -> {
                    EncryptedResource resource = EncryptedResource.of(data -> data.nonce(
                                    vector.get("nonce").asText())
                            .associatedData(vector.get("associated_data").asText())
                            .ciphertext(vector.get("ciphertext").asText()));
                    String plain = new CouponNotifications(
                                    signer, vector.get("api_v3_key").asText())
                            .decrypted(resource);
                    assertThat(plain).isEqualTo(vector.get("plaintext").asText());
                }));
    }

    @Test
    @EnabledIf(value = SignVectors.PRESENT, disabledReason = SignVectors.ABSENT)
    void readsTheRedemptionOfTheVectors() {
        String plain = SignVectors.load()
                .get("aead_aes_256_gcm")
                .items()
                .get(0)
                .get("plaintext")
                .asText();
        CouponUseEvent event = CouponUseEvent.fromJson(plain);
        assertThat(event.stockId()).isEqualTo("9865888");
        assertThat(JsonValue.parse(event.toJson())).isEqualTo(JsonValue.parse(plain));
    }

    private static CouponUseNotification notification() {
        String ciphertext = new AeadAesCipher(API_V3_KEY.getBytes(StandardCharsets.US_ASCII))
                .encrypt(
                        "coupon".getBytes(StandardCharsets.UTF_8),
                        "fdasflkja484".getBytes(StandardCharsets.UTF_8),
                        EVENT.getBytes(StandardCharsets.UTF_8));
        return CouponUseNotification.of(data -> data.id("8b33f79f-8869-5ae5-b41b-3c0b59f957d0")
                .createTime(OffsetDateTime.parse("2026-05-21T10:00:01+08:00"))
                .summary("代金券核销通知")
                .resource(resource ->
                        resource.ciphertext(ciphertext).nonce("fdasflkja484").associatedData("coupon")));
    }

    private static Headers signed(byte[] body) {
        String time = Long.toString(Instant.now().getEpochSecond());
        String message = time + "\nnonce\n" + new String(body, StandardCharsets.UTF_8) + "\n";
        return Headers.of(
                "Wechatpay-Timestamp",
                time,
                "Wechatpay-Nonce",
                "nonce",
                "Wechatpay-Serial",
                KEYS.platformKeyId(),
                "Wechatpay-Signature",
                new RSASigner(KEYS.platformKeyId(), KEYS.platform().getPrivate())
                        .sign(message)
                        .getSign());
    }
}
