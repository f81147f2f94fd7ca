package dev.catenary.sample;

import com.wechat.pay.java.core.cipher.AeadAesCipher;
import dev.catenary.runtime.Headers;
import dev.catenary.sample.wechatpay.model.CouponUseEvent;
import dev.catenary.sample.wechatpay.model.CouponUseNotification;
import dev.catenary.sample.wechatpay.model.EncryptedResource;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Reads what WeChat Pay posts when a coupon was redeemed. */
public final class CouponNotifications {
    private final WechatpaySigner signer;
    private final byte[] apiV3Key;

    /**
     * @param signer knows WeChat Pay's key
     * @param apiV3Key the merchant's APIv3 key, 32 ASCII characters
     */
    public CouponNotifications(WechatpaySigner signer, String apiV3Key) {
        this.signer = signer;
        this.apiV3Key = apiV3Key.getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Verifies and decrypts a notification.
     *
     * @param headers as received
     * @param body exactly as received
     * @throws InvalidSignatureException if it does not come from WeChat Pay, was changed, or is old; answer with an error
     */
    public CouponUseEvent read(Headers headers, byte[] body) {
        signer.verify(headers, body);
        String json = new String(body, StandardCharsets.UTF_8);
        return CouponUseEvent.fromJson(
                decrypted(CouponUseNotification.fromJson(json).resource()));
    }

    String decrypted(EncryptedResource resource) {
        String associated = resource.associatedData();
        // One cipher for each message: the library's class is not made for several threads.
        return new AeadAesCipher(apiV3Key)
                .decrypt(
                        (associated == null ? "" : associated).getBytes(StandardCharsets.UTF_8),
                        resource.nonce().getBytes(StandardCharsets.UTF_8),
                        Base64.getDecoder().decode(resource.ciphertext()));
    }
}
