package dev.catenary.sample.stub;

/** What {@link StubWechatpay} can do wrong on purpose: a client must refuse each answer. */
public enum Mischief {
    /** Nothing: answers are as they should be. */
    NONE,
    /** One byte of the body changes after signing. */
    CHANGED_BODY,
    /** The answer is signed with a key that is not WeChat Pay's, under its key id. */
    WRONG_KEY,
    /** The answer names a key id that the client does not know. */
    UNKNOWN_KEY_ID,
    /** The answer is signed as of ten minutes ago. */
    SKEWED_CLOCK,
    /** A probe: the signature begins with {@code WECHATPAY/SIGNTEST/}. */
    SIGNTEST,
    /** The signature is no Base64 text. */
    NOT_BASE64,
    /** A success without any signature. */
    UNSIGNED
}
