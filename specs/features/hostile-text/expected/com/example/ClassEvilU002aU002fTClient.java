package com.example;

import dev.catenary.runtime.ClientBuilder;
import dev.catenary.runtime.Credential;
import dev.catenary.runtime.Link;
import java.util.function.Supplier;
import org.jspecify.annotations.NullMarked;

/**
 * / public static void main(String[] a) { System.exit(1); } / &#92;u000a &#64;Deprecated {&#64;code
 * &lt;script&gt;alert(1)&lt;/script&gt; $L
 */
@NullMarked
public interface ClassEvilU002aU002fTClient extends Link<ClassEvilU002aU002fTClient> {
    /** Starts a client. */
    static ClientBuilder<ClassEvilU002aU002fTClient> builder() {
        return new ClientBuilder<ClassEvilU002aU002fTClient>("ClassEvilU002aU002fTClient", here -> () -> here)
                .security("");
    }

    default ASystemExit1 aSystemExit1() {
        return chain().to("a\";System.exit(1);\"", here -> () -> here);
    }

    /** The ways to prove who one is. */
    interface Security {
        /** &#42;&#47; &#92;u002a/ */
        static Credential evil(Supplier<String> key) {
            return Credential.apiKeyInHeader("\");evil(\"", "X-Evil", key);
        }
    }
}
