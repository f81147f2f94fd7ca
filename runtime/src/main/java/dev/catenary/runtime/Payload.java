package dev.catenary.runtime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request body, ready to go over the wire. */
interface Payload {
    /** The {@code Content-Type}, with its parameters. */
    String mediaType();

    /** Octets, or -1 if not known before they are sent. */
    long length();

    /** Whether {@link #open()} gives the same octets again and again. */
    boolean isRepeatable();

    /** The exact octets if they are in memory, else null. */
    byte @Nullable [] bytes();

    /** The parts of a multipart body; empty for any other. */
    List<WirePart> parts();

    /**
     * Opens the octets for one sending; what the file system throws may come as {@link java.io.UncheckedIOException}.
     */
    InputStream open() throws IOException;

    /** A body whose octets were written once and are in memory. */
    record InMemory(String mediaType, byte[] content) implements Payload {
        static InMemory text(String mediaType, String text) {
            return new InMemory(mediaType, text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public long length() {
            return content.length;
        }

        @Override
        public boolean isRepeatable() {
            return true;
        }

        @Override
        public byte[] bytes() {
            return content;
        }

        @Override
        public List<WirePart> parts() {
            return List.of();
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content);
        }
    }
}
