package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BinaryTest {
    private static final byte[] BYTES = {0, 1, 2, -1};

    @TempDir
    Path folder;

    @Test
    void bytesInMemoryAreCopiedAndEqualByContent() {
        byte[] given = BYTES.clone();
        Binary binary = Binary.of("a.png", "image/png", given);
        given[0] = 9;
        assertThat(binary.bytes()).isEqualTo(BYTES);
        assertThat(binary.bytes()).isEqualTo(BYTES);
        assertThat(binary.name()).isEqualTo("a.png");
        assertThat(binary.mediaType()).isEqualTo("image/png");
        assertThat(binary.length()).isEqualTo(4);
        assertThat(binary.isRepeatable()).isTrue();
        assertThat(binary).isEqualTo(Binary.of("a.png", "image/png", BYTES)).isNotEqualTo(Binary.of(BYTES));
        assertThat(binary).hasSameHashCodeAs(Binary.of("a.png", "image/png", BYTES));
        assertThat(binary).hasToString("Binary[name=a.png, mediaType=image/png, length=4]");
    }

    @Test
    void aFileIsNamedAfterItselfAndReadAnew() throws IOException {
        Path file = Files.write(folder.resolve("logo.png"), BYTES);
        Binary binary = Binary.of(file, "image/png");
        assertThat(binary.name()).isEqualTo("logo.png");
        assertThat(binary.mediaType()).isEqualTo("image/png");
        assertThat(Binary.of(file).mediaType()).isNull();
        assertThat(binary.length()).isEqualTo(4);
        assertThat(binary.bytes()).isEqualTo(BYTES);
        try (InputStream in = binary.open()) {
            assertThat(in).hasBinaryContent(BYTES);
        }
        assertThatThrownBy(() -> Binary.of(folder.resolve("absent"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void aStreamIsOpenedAnewEachTime() {
        AtomicInteger opened = new AtomicInteger();
        Binary binary = Binary.of(null, null, -1, () -> {
            opened.incrementAndGet();
            return new ByteArrayInputStream(BYTES);
        });
        assertThat(binary.bytes()).isEqualTo(binary.bytes());
        assertThat(opened).hasValue(2);
        assertThat(binary.length()).isEqualTo(-1);
    }

    @Test
    void bytesOnTheWireAreTakenOnce() {
        Binary binary = Binary.received(null, "application/pdf", 4, new ByteArrayInputStream(BYTES));
        assertThat(binary.isRepeatable()).isFalse();
        assertThat(binary.bytes()).isEqualTo(BYTES);
        assertThatThrownBy(binary::open).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void closingFreesTheConnection() {
        AtomicInteger closed = new AtomicInteger();
        InputStream stream = new FilterInputStream(new ByteArrayInputStream(BYTES)) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        try (Binary binary = Binary.received(null, null, -1, stream)) {
            assertThat(binary.length()).isEqualTo(-1);
        }
        assertThat(closed).hasValue(1);
    }

    @Test
    void aSavedFileReplacesTheOldOneOnlyWhenComplete() throws IOException {
        Path file = Files.writeString(folder.resolve("out.bin"), "old");
        Binary cut = Binary.received(null, null, 5, new ByteArrayInputStream(BYTES));
        assertThatThrownBy(() -> cut.saveTo(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("expected 5 bytes, got 4");
        assertThat(file).hasContent("old");
        Binary.received(null, null, 4, new ByteArrayInputStream(BYTES)).saveTo(file);
        assertThat(file).hasBinaryContent(BYTES);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void bytesThatEndEarlyAreNotTakenForWhole() {
        Binary cut = Binary.received(null, null, 5, new ByteArrayInputStream(BYTES));
        assertThatThrownBy(cut::bytes).isInstanceOf(UncheckedIOException.class);
    }
}
