package dev.catenary.generator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells whether a sequence of texts and files is still the same, in 64 bits: CRC-32 and CRC-32C side by side. Both are
 * machine instructions from the first byte on; SHA-256 is Java code, and takes a cold run a quarter of a second for a
 * description of 13 MB. It finds changes and not forgery: who may write a description need not forge it.
 */
final class Checksum {
    private final CRC32 first = new CRC32();
    private final CRC32C second = new CRC32C();

    /** Adds texts; no two different lists of them count the same. */
    void add(String... texts) {
        for (String text : texts) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            length(bytes.length);
            update(bytes, bytes.length);
        }
    }

    /** Adds the bytes of a file. */
    void add(Path file) throws IOException {
        length(Files.size(file));
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                update(buffer, n);
            }
        }
    }

    /** The sum, as 16 hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().toHexDigits(first.getValue() << 32 | second.getValue());
    }

    private void length(long bytes) {
        byte[] digits = (bytes + ":").getBytes(StandardCharsets.US_ASCII);
        update(digits, digits.length);
    }

    private void update(byte[] bytes, int length) {
        first.update(bytes, 0, length);
        second.update(bytes, 0, length);
    }
}
