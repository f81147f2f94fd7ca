package dev.catenary.sample;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.catenary.runtime.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Test vectors that lie in a folder beside the checkout; tests that use them are skipped where it is absent. */
final class SignVectors {
    private static final Path FILE = Path.of("..", "..", "shared", "facts", "wechatpay-sign-vectors.json")
            .toAbsolutePath();

    private SignVectors() {}

    static JsonValue load() {
        assumeTrue(Files.isRegularFile(FILE), () -> "Skipped: there are no vectors at " + FILE.normalize());
        try {
            return JsonValue.parse(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
