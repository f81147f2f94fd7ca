package dev.catenary.generator.api;

/** How callers prove who they are. */
public sealed interface SecurityScheme {
    Doc doc();

    record ApiKey(Parameter.In in, String wireName, Doc doc) implements SecurityScheme {}

    /** HTTP authentication (RFC 9110 §11): {@code scheme} is lower case, such as {@code basic} or {@code bearer}. */
    record Http(String scheme, Doc doc) implements SecurityScheme {}

    /** {@code tokenUrl} is empty unless there is a client credentials flow. */
    record OAuth2(String tokenUrl, Doc doc) implements SecurityScheme {}

    record OpenIdConnect(String url, Doc doc) implements SecurityScheme {}

    /** Mutual TLS, or a scheme that this version does not know. */
    record Other(String type, Doc doc) implements SecurityScheme {}
}
