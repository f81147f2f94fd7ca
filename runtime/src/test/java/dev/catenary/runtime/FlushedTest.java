package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlushedTest {
    @Test
    void piecesFollowEachOther() {
        Flushed flushed = new Flushed();
        assertThat(flushed.all()).isEmpty();
        flushed.write(new byte[] {0, 1, 2, 0}, 1, 2);
        assertThat(flushed.all()).containsExactly(1, 2);
        flushed.write(3);
        flushed.write(new byte[] {4, 5, 6, 7, 8}, 0, 5);
        assertThat(flushed.all()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    /** Around the size of the generator's own buffer, and far beyond it. */
    @ParameterizedTest
    @ValueSource(ints = {0, 7_990, 8_000, 8_010, 40_000})
    void textsOfAnyLengthAreWhole(int length) {
        String text = "x".repeat(length);
        assertThat(new String(Json.bytes(Codecs.STRING, text, false), StandardCharsets.UTF_8))
                .isEqualTo('"' + text + '"');
    }
}
