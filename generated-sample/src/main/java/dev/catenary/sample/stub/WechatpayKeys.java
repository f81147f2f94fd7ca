package dev.catenary.sample.stub;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The keys of both sides, fresh for each run: they open nothing.
 *
 * @param mchid number of the merchant
 * @param merchantSerial serial number of the merchant's certificate, 40 upper-case hex digits
 * @param merchant the merchant's keys
 * @param platformKeyId id of WeChat Pay's public key
 * @param platform WeChat Pay's keys
 */
public record WechatpayKeys(
        String mchid, String merchantSerial, KeyPair merchant, String platformKeyId, KeyPair platform) {
    /** New keys of 2048 bits. */
    public static WechatpayKeys fresh() {
        byte[] serial = new byte[20];
        new SecureRandom().nextBytes(serial);
        return new WechatpayKeys(
                "9856888",
                HexFormat.of().withUpperCase().formatHex(serial),
                newKeyPair(),
                "PUB_KEY_ID_0119856888012026010100000000000001",
                newKeyPair());
    }

    /** New keys of 2048 bits. */
    public static KeyPair newKeyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has RSA", e);
        }
    }
}
