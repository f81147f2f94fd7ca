package dev.catenary.runtime;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to send, or bytes that a reply brought. Those of a reply may still be on the wire: they can be taken once, and must be
 * taken or {@linkplain #close() closed} to free the connection.
 *
 * <p>All methods that move bytes throw {@link UncheckedIOException} if that fails.
 */
public final class Binary implements AutoCloseable {
    private final @Nullable String name;
    private final @Nullable String mediaType;
    private final long length;
    private final Content content;

    private Binary(@Nullable String name, @Nullable String mediaType, long length, Content content) {
        this.name = name;
        this.mediaType = mediaType;
        this.length = length;
        this.content = content;
    }

    /** Bytes in memory. */
    public static Binary of(byte[] bytes) {
        return new Binary(null, null, bytes.length, new InMemory(bytes.clone()));
    }

    /** Bytes in memory with a file name and media type, such as {@code image/png}. */
    public static Binary of(String name, String mediaType, byte[] bytes) {
        return new Binary(name, mediaType, bytes.length, new InMemory(bytes.clone()));
    }

    /** A file, named like it; read anew whenever it is sent. */
    public static Binary of(Path file) {
        Path name = file.getFileName();
        return new Binary(name == null ? null : name.toString(), null, lengthOf(file), new InFile(file));
    }

    /** A file with a media type. */
    public static Binary of(Path file, String mediaType) {
        Binary untyped = of(file);
        return new Binary(untyped.name, mediaType, untyped.length, untyped.content);
    }

    /** A stream that is opened anew whenever it is sent; {@code length} in bytes, -1 if unknown. */
    public static Binary of(
            @Nullable String name, @Nullable String mediaType, long length, Supplier<InputStream> open) {
        return new Binary(name, mediaType, length, new Reopened(open));
    }

    /** Bytes that are on the wire; {@code length} in bytes, -1 if unknown. */
    static Binary received(@Nullable String name, @Nullable String mediaType, long length, InputStream stream) {
        return new Binary(name, mediaType, length, new OnTheWire(stream));
    }

    /** The file name, or null if there is none. A name from a reply is the server's word: never use it as a path. */
    public @Nullable String name() {
        return name;
    }

    /** The media type, or null if it is not known. */
    public @Nullable String mediaType() {
        return mediaType;
    }

    /** The length in bytes, or -1 if it is not known. */
    public long length() {
        return length;
    }

    /**
     * The bytes as a stream, which the caller closes.
     *
     * @throws IllegalStateException if they were on the wire and have been taken
     */
    public InputStream open() {
        try {
            return content.open();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * All bytes.
     *
     * @throws IllegalStateException if they were on the wire and have been taken
     */
    public byte[] bytes() {
        try (InputStream in = content.open()) {
            byte[] bytes = in.readAllBytes();
            requireWhole(bytes.length);
            return bytes;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Writes all bytes to a file, which is replaced if it is there. The file appears only when it is complete.
     *
     * @throws IllegalStateException if they were on the wire and have been taken
     */
    public void saveTo(Path file) {
        try (InputStream in = content.open()) {
            Path target = file.toAbsolutePath();
            // Not createTempFile: its files are readable by their owner only, and stay so.
            Path partial = target.resolveSibling("." + UUID.randomUUID() + ".part");
            try {
                requireWhole(Files.copy(in, partial));
                Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(partial);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Gives up bytes that are still on the wire; otherwise does nothing. */
    @Override
    public void close() {
        try {
            content.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The bytes, not to be changed, if they are in memory; else null. */
    byte @Nullable [] inMemory() {
        return content instanceof InMemory memory ? memory.bytes : null;
    }

    /** Whether {@link #open} works more than once, as sending again after a failure needs. */
    boolean isRepeatable() {
        return !(content instanceof OnTheWire);
    }

    /** Bytes in memory are equal by content, with name and media type; anything else only to itself. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Binary that
                        && content instanceof InMemory mine
                        && that.content instanceof InMemory theirs
                        && Structure.same(name, that.name)
                        && Structure.same(mediaType, that.mediaType)
                        && Arrays.equals(mine.bytes, theirs.bytes);
    }

    @Override
    public int hashCode() {
        return content instanceof InMemory memory ? Arrays.hashCode(memory.bytes) : System.identityHashCode(this);
    }

    /** Name, type and length; not the content. */
    @Override
    public String toString() {
        return "Binary[name=" + name + ", mediaType=" + mediaType + ", length=" + length + "]";
    }

    private void requireWhole(long taken) throws IOException {
        if (length >= 0 && taken != length) {
            throw new EOFException("expected " + length + " bytes, got " + taken);
        }
    }

    private static long lengthOf(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private sealed interface Content {
        InputStream open() throws IOException;

        default void close() throws IOException {}
    }

    private record InMemory(byte[] bytes) implements Content {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private record InFile(Path file) implements Content {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }

    private record Reopened(Supplier<InputStream> stream) implements Content {
        @Override
        public InputStream open() {
            return stream.get();
        }
    }

    private static final class OnTheWire implements Content {
        private final InputStream stream;
        private boolean taken;

        OnTheWire(InputStream stream) {
            this.stream = stream;
        }

        @Override
        public synchronized InputStream open() {
            if (taken) {
                throw new IllegalStateException("the bytes came over the wire and have been taken");
            }
            taken = true;
            return stream;
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
