package dev.catenary.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.wechat.pay.java.core.cipher.RSASigner;
import com.wechat.pay.java.core.cipher.RSAVerifier;
import dev.catenary.runtime.Headers;
import dev.catenary.sample.stub.WechatpayKeys;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages written out by hand, the signatures made and checked by Java itself. */
class WechatpaySignerTest {
    private static final WechatpayKeys KEYS = WechatpayKeys.fresh();
    private static final Instant NOW = Instant.ofEpochSecond(1_779_254_975L);
    private static final byte[] BODY = "{\"stock_id\":\"98065001\",\"名\":\"券\"}".getBytes(StandardCharsets.UTF_8);

    private final WechatpaySigner signer = new WechatpaySigner(
            KEYS.mchid(),
            new RSASigner(KEYS.merchantSerial(), KEYS.merchant().getPrivate()),
            new RSAVerifier(KEYS.platform().getPublic(), KEYS.platformKeyId()),
            Clock.fixed(NOW, ZoneOffset.UTC),
            () -> "c5ac7061fccab6bf3e254dcf98995b8c");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | /v3/a        | {\"k\":1} | POST~/v3/a~1779254975~c5ac7061fccab6bf3e254dcf98995b8c~{\"k\":1}~",
                "GET  | /v3/a?t=%2B8 | ''        | GET~/v3/a?t=%2B8~1779254975~c5ac7061fccab6bf3e254dcf98995b8c~~",
                "POST | /v3/a/       | 券        | POST~/v3/a/~1779254975~c5ac7061fccab6bf3e254dcf98995b8c~券~",
            })
    void signsFiveLines(String method, String target, String text, String message) throws GeneralSecurityException {
        Matcher value = Pattern.compile("WECHATPAY2-SHA256-RSA2048 mchid=\"9856888\","
                        + "nonce_str=\"c5ac7061fccab6bf3e254dcf98995b8c\",timestamp=\"1779254975\","
                        + "serial_no=\"" + KEYS.merchantSerial() + "\",signature=\"([^\"]+)\"")
                .matcher(signer.authorization(method, target, text));
        assertThat(value.matches()).isTrue();

        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(KEYS.merchant().getPublic());
        check.update(message.replace('~', '\n').getBytes(StandardCharsets.UTF_8));
        assertThat(check.verify(Base64.getDecoder().decode(value.group(1)))).isTrue();
    }

    @Test
    void acceptsWhatThePlatformSigned() {
        assertThatNoException().isThrownBy(() -> signer.verify(headers(NOW, BODY), BODY));
    }

    @Test
    void acceptsAnEmptyBody() {
        assertThatNoException().isThrownBy(() -> signer.verify(headers(NOW, new byte[0]), new byte[0]));
    }

    @Test
    void refusesAChangedByte() {
        for (int i = 0; i < BODY.length; i++) {
            byte[] changed = BODY.clone();
            changed[i] ^= 1;
            refused(headers(NOW, BODY), changed);
        }
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] sent = "\uFFFD".getBytes(StandardCharsets.UTF_8);
        byte[] received = {(byte) 0xFF};
        // Both read as the same text if decoding is lenient.
        assertThat(refused(headers(NOW, sent), received)).hasMessageContaining("not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(longs = {-299, 299})
    void acceptsAClockThatIsALittleOff(long seconds) {
        assertThatNoException().isThrownBy(() -> signer.verify(headers(NOW.plusSeconds(seconds), BODY), BODY));
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, 300, -86_400})
    void refusesASkewedClock(long seconds) {
        assertThat(refused(headers(NOW.plusSeconds(seconds), BODY), BODY)).hasMessageContaining("clock");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Serial", "Wechatpay-Signature"})
    void refusesAReplyWithoutAHeader(String name) {
        assertThat(refused(without(headers(NOW, BODY), name), BODY)).hasMessageContaining(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Wechatpay-Serial, PUB_KEY_ID_0, key PUB_KEY_ID_0",
        "Wechatpay-Signature, *not base64*, cannot be read",
        "Wechatpay-Signature, WECHATPAY/SIGNTEST/AAAA, probe",
        "Wechatpay-Timestamp, yesterday, no number",
        "Wechatpay-Timestamp, 9223372036854775807, no number",
        "Wechatpay-Signature-Type, WECHATPAY2-SM2-WITH-SM3, another type",
    })
    void refusesAnotherValue(String name, String value, String reason) {
        assertThat(refused(with(headers(NOW, BODY), name, value), BODY)).hasMessageContaining(reason);
    }

    @Test
    void namesTheCall() {
        Headers headers = with(without(headers(NOW, BODY), "Wechatpay-Nonce"), "Request-ID", "08E78BC1");
        assertThat(refused(headers, BODY)).hasMessageContaining("Request-ID 08E78BC1");
    }

    private InvalidSignatureException refused(Headers headers, byte[] body) {
        return assertThatExceptionOfType(InvalidSignatureException.class)
                .isThrownBy(() -> signer.verify(headers, body))
                .actual();
    }

    private static Headers headers(Instant time, byte[] body) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(KEYS.platform().getPrivate());
            signature.update((time.getEpochSecond() + "\nnonce\n").getBytes(StandardCharsets.UTF_8));
            signature.update(body);
            signature.update((byte) '\n');
            return Headers.of(
                    "Wechatpay-Timestamp", Long.toString(time.getEpochSecond()),
                    "Wechatpay-Nonce", "nonce",
                    "Wechatpay-Serial", KEYS.platformKeyId(),
                    "Wechatpay-Signature", Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Headers without(Headers headers, String name) {
        return Headers.of(headers.names().stream()
                .filter(other -> !other.equals(name))
                .flatMap(other -> Stream.of(other, headers.first(other).orElseThrow()))
                .toArray(String[]::new));
    }

    private static Headers with(Headers headers, String name, String value) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        headers.forEach((other, old) -> all.put(other, List.of(old)));
        all.put(name, List.of(value));
        return Headers.of(all);
    }
}
