package dev.catenary.sample.stub;

import com.sun.net.httpserver.Headers;
import com.wechat.pay.java.core.cipher.RSASigner;
import com.wechat.pay.java.core.cipher.RSAVerifier;
import com.wechat.pay.java.core.util.NonceUtil;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** WeChat Pay's side of {@code WECHATPAY2-SHA256-RSA2048}. */
final class PlatformSignature {
    private static final String SCHEME = "WECHATPAY2-SHA256-RSA2048";
    private static final Pattern ITEM = Pattern.compile("([a-z_]+)=\"([^\"]*)\"");
    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5);

    private final WechatpayKeys keys;
    private final RSAVerifier verifier;

    PlatformSignature(WechatpayKeys keys) {
        this.keys = keys;
        this.verifier = new RSAVerifier(keys.merchant().getPublic(), keys.merchantSerial());
    }

    /** Refuses a request that the merchant has not signed. */
    void verify(@Nullable String authorization, String method, String target, String text) {
        if (authorization == null || !authorization.startsWith(SCHEME + " ")) {
            throw Refusal.signature("Http头Authorization值格式错误");
        }
        Map<String, String> items = new HashMap<>();
        Matcher matcher = ITEM.matcher(authorization);
        while (matcher.find()) {
            items.put(matcher.group(1), matcher.group(2));
        }
        if (!items.keySet().containsAll(List.of("mchid", "nonce_str", "timestamp", "serial_no", "signature"))) {
            throw Refusal.signature("Http头Authorization值缺少字段");
        }
        checkClock(items.getOrDefault("timestamp", ""));
        String message = method
                + '\n'
                + target
                + '\n'
                + items.get("timestamp")
                + '\n'
                + items.get("nonce_str")
                + '\n'
                + text
                + '\n';
        if (!keys.mchid().equals(items.get("mchid")) || !matches(items, message)) {
            throw Refusal.signature("签名错误，请检查签名串与密钥");
        }
    }

    /** Signs an answer, or does something else in its place. */
    void sign(Headers headers, byte[] body, Mischief mischief) {
        if (mischief == Mischief.UNSIGNED) {
            return;
        }
        Instant now = Instant.now();
        Instant time = mischief == Mischief.SKEWED_CLOCK ? now.minus(Duration.ofMinutes(10)) : now;
        String timestamp = Long.toString(time.getEpochSecond());
        String nonce = NonceUtil.createNonce(32);
        PrivateKey key = mischief == Mischief.WRONG_KEY
                ? WechatpayKeys.newKeyPair().getPrivate()
                : keys.platform().getPrivate();
        String signature = new RSASigner(keys.platformKeyId(), key)
                .sign(timestamp + '\n' + nonce + '\n' + new String(body, StandardCharsets.UTF_8) + '\n')
                .getSign();
        headers.set("Wechatpay-Timestamp", timestamp);
        headers.set("Wechatpay-Nonce", nonce);
        headers.set("Wechatpay-Serial", keys.platformKeyId() + (mischief == Mischief.UNKNOWN_KEY_ID ? "9" : ""));
        headers.set("Wechatpay-Signature-Type", SCHEME);
        headers.set("Wechatpay-Signature", spoilt(signature, mischief));
    }

    private static String spoilt(String signature, Mischief mischief) {
        return switch (mischief) {
            case SIGNTEST -> "WECHATPAY/SIGNTEST/" + signature;
            case NOT_BASE64 -> "*" + signature.substring(1);
            default -> signature;
        };
    }

    private boolean matches(Map<String, String> items, String message) {
        try {
            return verifier.verify(items.get("serial_no"), message, items.get("signature"));
        } catch (IllegalArgumentException e) {
            throw Refusal.signature("签名不是 Base64：" + e.getMessage());
        }
    }

    private static void checkClock(String timestamp) {
        if (!timestamp.matches("[0-9]{10}")) {
            throw Refusal.signature("时间戳应为 10 位秒数");
        }
        Instant signed = Instant.ofEpochSecond(Long.parseLong(timestamp));
        if (Duration.between(signed, Instant.now()).abs().compareTo(CLOCK_DIFFERENCE) > 0) {
            throw Refusal.signature("时间戳已过期");
        }
    }
}
