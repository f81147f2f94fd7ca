package dev.catenary.runtime;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A multipart body (RFC 7578). Its parts are in memory but for files, which are read while they are sent.
 *
 * <p>The boundary is 128 random bits, and for what is in memory it is also made sure that it does not occur.
 */
final class MultipartBody implements Payload {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] CRLF = {'\r', '\n'};

    private final String mediaType;
    private final List<MultipartPart> parts;
    private final String boundary;
    private final byte @Nullable [] whole;

    private MultipartBody(String mediaType, List<MultipartPart> parts) {
        this.parts = parts;
        this.boundary = boundaryFor(parts);
        this.mediaType = mediaType + "; boundary=" + boundary;
        this.whole = parts.stream().anyMatch(MultipartPart::isFile) ? null : inMemory();
    }

    static Payload of(String mediaType, Shape.Members body, Map<String, PropertyEncoding> encodings) {
        List<MultipartPart> parts = body.values().entrySet().stream()
                .flatMap(property ->
                        MultipartPart.of(property.getKey(), property.getValue(), encodings.get(property.getKey())))
                .toList();
        return new MultipartBody(mediaType, parts);
    }

    private static String boundaryFor(List<MultipartPart> parts) {
        while (true) {
            byte[] random = new byte[16];
            RANDOM.nextBytes(random);
            String boundary = "catenary-" + HexFormat.of().formatHex(random);
            if (parts.stream().noneMatch(part -> part.holds(boundary))) {
                return boundary;
            }
        }
    }

    private byte[] inMemory() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (MultipartPart part : parts) {
            bytes.writeBytes(before(part));
            bytes.writeBytes(part.content());
            bytes.writeBytes(CRLF);
        }
        bytes.writeBytes(end());
        return bytes.toByteArray();
    }

    private byte[] before(MultipartPart part) {
        return ("--" + boundary + "\r\n" + part.head() + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private byte[] end() {
        return ("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String mediaType() {
        return mediaType;
    }

    @Override
    public long length() {
        long length = end().length;
        for (MultipartPart part : parts) {
            if (part.length() < 0) {
                return -1;
            }
            length += before(part).length + part.length() + CRLF.length;
        }
        return length;
    }

    @Override
    public boolean isRepeatable() {
        return parts.stream().allMatch(MultipartPart::isRepeatable);
    }

    @Override
    public byte @Nullable [] bytes() {
        return whole;
    }

    @Override
    public List<WirePart> parts() {
        return parts.stream().map(MultipartPart::wire).toList();
    }

    @Override
    public InputStream open() {
        if (whole != null) {
            return new ByteArrayInputStream(whole);
        }
        Stream<Supplier<InputStream>> pieces =
                parts.stream().flatMap(part -> Stream.of(memory(before(part)), part::open, memory(CRLF)));
        return new LazySequence(Stream.concat(pieces, Stream.of(memory(end()))).iterator());
    }

    private static Supplier<InputStream> memory(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    /** Opens each stream when the one before has ended, and on closing only the one that is open. */
    private static final class LazySequence extends InputStream {
        private final Iterator<Supplier<InputStream>> pieces;
        private InputStream current = InputStream.nullInputStream();

        LazySequence(Iterator<Supplier<InputStream>> pieces) {
            this.pieces = pieces;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = current.read(into, offset, length);
            while (count < 0 && pieces.hasNext()) {
                current.close();
                current = next();
                count = current.read(into, offset, length);
            }
            return count;
        }

        private InputStream next() throws IOException {
            try {
                return pieces.next().get();
            } catch (UncheckedIOException unreadable) {
                throw unreadable.getCause();
            }
        }

        @Override
        public void close() throws IOException {
            current.close();
        }
    }
}
