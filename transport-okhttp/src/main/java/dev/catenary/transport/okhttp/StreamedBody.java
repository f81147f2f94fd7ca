package dev.catenary.transport.okhttp;

import dev.catenary.runtime.TransportRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import okio.BufferedSource;

/** A body that is read as it comes: each piece within the response time, all of it within the stream's. */
final class StreamedBody extends InputStream {
    private final TransportRequest request;
    private final BufferedSource source;
    private final InputStream in;
    private final Limit limit;
    private final long start = System.nanoTime();

    StreamedBody(TransportRequest request, BufferedSource source, Limit limit) {
        this.request = request;
        this.source = source;
        this.in = source.inputStream();
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        long left = Flight.nanos(request.streamTimeout()) - (System.nanoTime() - start);
        limit.begin(Math.min(left, Flight.nanos(request.responseTimeout())));
        try {
            int count = in.read(into, offset, length);
            if (limit.end()) {
                throw tooLate();
            }
            return count;
        } catch (IOException failure) {
            throw limit.end() && !(failure instanceof HttpTimeoutException) ? tooLate() : failure;
        }
    }

    @Override
    public int available() {
        return (int) Math.min(source.getBuffer().size(), Integer.MAX_VALUE);
    }

    /** Closes the connection unless the body was read to its end: what is left may never end. */
    @Override
    public void close() throws IOException {
        limit.giveUp();
        source.close();
    }

    private static HttpTimeoutException tooLate() {
        return new HttpTimeoutException("the stream did not go on within the time allowed");
    }
}
