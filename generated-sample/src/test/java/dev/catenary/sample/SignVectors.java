package dev.catenary.sample;

import dev.catenary.runtime.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Test vectors that lie in a folder beside the checkout; tests that use them are skipped where it is absent. */
final class SignVectors {
    static final String PRESENT = "dev.catenary.sample.SignVectors#arePresent";
    static final String ABSENT = "../shared/facts/wechatpay-sign-vectors.json is not beside the checkout";

    private static final Path FILE = Path.of("..", "..", "shared", "facts", "wechatpay-sign-vectors.json");

    private SignVectors() {}

    static boolean arePresent() {
        return Files.isRegularFile(FILE);
    }

    static JsonValue load() {
        try {
            return JsonValue.parse(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
