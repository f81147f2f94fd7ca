package dev.catenary.generator.api;

/** Writing and reading the tokens of JSON Pointers (RFC 6901). */
public final class Pointers {
    private Pointers() {}

    /** A name as a token. */
    public static String escape(String name) {
        if (name.indexOf('~') < 0 && name.indexOf('/') < 0) {
            return name;
        }
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The name that a token stands for. */
    public static String unescape(String token) {
        return token.indexOf('~') < 0 ? token : token.replace("~1", "/").replace("~0", "~");
    }
}
