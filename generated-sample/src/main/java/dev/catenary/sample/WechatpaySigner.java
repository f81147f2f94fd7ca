package dev.catenary.sample;

import com.wechat.pay.java.core.cipher.SignatureResult;
import com.wechat.pay.java.core.cipher.Signer;
import com.wechat.pay.java.core.cipher.Verifier;
import com.wechat.pay.java.core.util.NonceUtil;
import dev.catenary.runtime.Headers;
import dev.catenary.runtime.Interceptor;
import dev.catenary.runtime.WirePart;
import dev.catenary.runtime.WireReply;
import dev.catenary.runtime.WireRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Signs requests and verifies replies with {@code WECHATPAY2-SHA256-RSA2048}. Keys and signatures are the business of the
 * vendor's library; this class says what is signed: the method, path and query as they are sent, and the exact text of
 * the body, or of the part {@code meta} of an upload.
 *
 * @see <a href="https://pay.weixin.qq.com/doc/v3/merchant/4012365342">How to sign</a>
 */
public final class WechatpaySigner implements Interceptor {
    /** The longest difference between the clocks of both sides, exclusive: what the vendor's SDK allows. */
    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5);

    private static final String SCHEME = "WECHATPAY2-SHA256-RSA2048";
    private static final String PROBE = "WECHATPAY/SIGNTEST/";

    /** Downloads whose replies carry no signature by design; the caller checks their hash instead. */
    private static final Set<String> UNSIGNED = Set.of(
            "/v3/billdownload/file",
            "/v3/transferdownload/elecvoucherfile",
            "/v3/transferdownload/signfile",
            "/v3/new-tax-control-fapiao/download",
            "/v3/global/statements",
            "/v3/statements");

    private static final String UNSIGNED_IMAGES = "/v3/merchant-service/images/";

    private final String mchid;
    private final Signer signer;
    private final Verifier verifier;
    private final Clock clock;
    private final Supplier<String> nonces;

    /**
     * @param mchid number of the calling merchant
     * @param signer holds the merchant's private key
     * @param verifier holds WeChat Pay's public key or certificates, never the merchant's
     */
    public WechatpaySigner(String mchid, Signer signer, Verifier verifier) {
        this(mchid, signer, verifier, Clock.systemUTC(), () -> NonceUtil.createNonce(32));
    }

    WechatpaySigner(String mchid, Signer signer, Verifier verifier, Clock clock, Supplier<String> nonces) {
        this.mchid = mchid;
        this.signer = signer;
        this.verifier = verifier;
        this.clock = clock;
        this.nonces = nonces;
    }

    @Override
    public void request(WireRequest request) {
        request.headers()
                .set("Authorization", authorization(request.method(), request.pathAndQuery(), signedText(request)))
                // Asks WeChat Pay to answer with this key while a merchant changes from one key to the next.
                .set("Wechatpay-Serial", verifier.getSerialNumber());
    }

    @Override
    public void reply(WireRequest request, WireReply reply) {
        String path = request.uri().getRawPath();
        if (!isSigned(path, reply.status())) {
            return;
        }
        if (reply.streamed()) {
            throw new InvalidSignatureException("The reply to " + request.method() + " " + path
                    + " is a stream, so its signature cannot be verified before it is used");
        }
        verify(reply.headers(), reply.decodedBody());
    }

    /** The value of {@code Authorization}. */
    String authorization(String method, String pathAndQuery, String text) {
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        String nonce = nonces.get();
        SignatureResult signature =
                signer.sign(method + '\n' + pathAndQuery + '\n' + timestamp + '\n' + nonce + '\n' + text + '\n');
        return SCHEME + " mchid=\"" + mchid + "\",nonce_str=\"" + nonce + "\",timestamp=\"" + timestamp
                + "\",serial_no=\"" + signature.getCertificateSerialNumber() + "\",signature=\""
                + signature.getSign() + "\"";
    }

    /**
     * Verifies a reply or notification.
     *
     * @throws InvalidSignatureException whatever is wrong with it
     */
    void verify(Headers headers, byte[] body) {
        String timestamp = required(headers, "Wechatpay-Timestamp");
        String nonce = required(headers, "Wechatpay-Nonce");
        String serial = required(headers, "Wechatpay-Serial");
        String signature = required(headers, "Wechatpay-Signature");
        String type = headers.first("Wechatpay-Signature-Type").orElse(SCHEME);
        if (!type.equals(SCHEME)) {
            throw invalid(headers, "it is of another type than " + SCHEME);
        }
        if (signature.startsWith(PROBE)) {
            throw invalid(headers, "it is a probe (" + PROBE + "), sent to see that bad signatures are refused");
        }
        checkClock(headers, timestamp);
        String message = timestamp + '\n' + nonce + '\n' + text(headers, body) + '\n';
        if (!matches(headers, serial, message, signature)) {
            throw invalid(headers, "it does not fit the body and the key " + serial);
        }
    }

    private boolean matches(Headers headers, String serial, String message, String signature) {
        try {
            return verifier.verify(serial, message, signature);
        } catch (IllegalArgumentException | NullPointerException e) {
            // What the library throws for a signature that is not Base64, and for other things it does not expect.
            throw new InvalidSignatureException(
                    invalid(headers, "it cannot be read").getMessage(), e);
        }
    }

    private void checkClock(Headers headers, String timestamp) {
        Instant signed;
        try {
            signed = Instant.ofEpochSecond(Long.parseLong(timestamp));
        } catch (NumberFormatException | java.time.DateTimeException e) {
            throw new InvalidSignatureException(
                    invalid(headers, "its time is no number of seconds").getMessage(), e);
        }
        if (Duration.between(signed, clock.instant()).abs().compareTo(CLOCK_DIFFERENCE) >= 0) {
            throw invalid(headers, "it was made at " + signed + ", 5 minutes or more from this machine's clock");
        }
    }

    private static boolean isSigned(String path, int status) {
        return status >= 200 && status < 300 && !UNSIGNED.contains(path) && !path.startsWith(UNSIGNED_IMAGES);
    }

    private static String signedText(WireRequest request) {
        if (!request.isMultipart()) {
            return new String(request.bodyBytes(), StandardCharsets.UTF_8);
        }
        WirePart meta = request.parts().stream()
                .filter(part -> part.name().equals("meta"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "WeChat Pay signs the part 'meta' of an upload; " + request + " has none"));
        return new String(meta.bytes(), StandardCharsets.UTF_8);
    }

    private static String text(Headers headers, byte[] body) {
        try {
            // Strict: a byte that is not UTF-8 must not turn into a replacement character that fits the signature.
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InvalidSignatureException(
                    invalid(headers, "the body is not UTF-8").getMessage(), e);
        }
    }

    private static String required(Headers headers, String name) {
        return headers.first(name)
                .orElseThrow(() -> invalid(headers, "the header " + name + " is missing, so it must count as forged"));
    }

    private static InvalidSignatureException invalid(Headers headers, String reason) {
        String id = headers.first("Request-ID")
                .map(value -> " (Request-ID " + value + ")")
                .orElse("");
        return new InvalidSignatureException("The signature is not valid: " + reason + id);
    }
}
