package dev.catenary.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.wechat.pay.java.core.cipher.RSASigner;
import com.wechat.pay.java.core.cipher.RSAVerifier;
import com.wechat.pay.java.core.util.PemUtil;
import dev.catenary.runtime.Headers;
import dev.catenary.runtime.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIf;

/** Every vector goes through {@link WechatpaySigner}; the expected values come from the vendor's library and others. */
@EnabledIf(value = SignVectors.PRESENT, disabledReason = SignVectors.ABSENT)
class SignVectorsTest {
    @TestFactory
    Stream<DynamicTest> requests() {
        JsonValue vectors = SignVectors.load();
        return vectors.get("requests").items().stream()
                .map(vector -> dynamicTest(
                        text(vector, "name"),
                        () -> assertThat(signerAt(vectors, text(vector, "timestamp"), text(vector, "nonce_str"))
                                        .authorization(
                                                text(vector, "method"), text(vector, "url"), text(vector, "body")))
                                .isEqualTo(text(vector, "authorization"))));
    }

    @TestFactory
    Stream<DynamicTest> responses() {
        JsonValue vectors = SignVectors.load();
        return vectors.get("responses").items().stream()
                .map(vector -> dynamicTest(text(vector, "name"), () -> response(vectors, vector)));
    }

    private static void response(JsonValue vectors, JsonValue vector) {
        WechatpaySigner signer = signerAt(vectors, text(vector, "Wechatpay-Timestamp"), "unused");
        // Lower case, as HTTP/2 sends them and Java's client hands them out.
        Headers headers = Headers.of(
                "wechatpay-timestamp", text(vector, "Wechatpay-Timestamp"),
                "wechatpay-nonce", text(vector, "Wechatpay-Nonce"),
                "wechatpay-serial", text(vector, "Wechatpay-Serial"),
                "wechatpay-signature-type", text(vector, "Wechatpay-Signature-Type"),
                "wechatpay-signature", text(vector, "Wechatpay-Signature"));
        byte[] body = text(vector, "body").getBytes(StandardCharsets.UTF_8);
        if (vector.get("valid").asBoolean()) {
            assertThatNoException().isThrownBy(() -> signer.verify(headers, body));
        } else {
            assertThatExceptionOfType(InvalidSignatureException.class).isThrownBy(() -> signer.verify(headers, body));
        }
    }

    private static WechatpaySigner signerAt(JsonValue vectors, String timestamp, String nonce) {
        JsonValue merchant = vectors.get("merchant");
        JsonValue platform = vectors.get("platform");
        return new WechatpaySigner(
                text(merchant, "mchid"),
                new RSASigner(
                        text(merchant, "serial_no"),
                        PemUtil.loadPrivateKeyFromString(text(merchant, "private_key_pkcs8_pem"))),
                new RSAVerifier(
                        PemUtil.loadPublicKeyFromString(text(platform, "public_key_spki_pem")),
                        text(platform, "public_key_id")),
                Clock.fixed(Instant.ofEpochSecond(Long.parseLong(timestamp)), ZoneOffset.UTC),
                () -> nonce);
    }

    private static String text(JsonValue value, String name) {
        return value.get(name).asText();
    }
}
