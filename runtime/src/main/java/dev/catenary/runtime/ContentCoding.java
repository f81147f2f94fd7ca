package dev.catenary.runtime;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Undoes the content codings of a reply (RFC 9110 §8.4.1). Only gzip is asked for, and only gzip is known. */
final class ContentCoding {
    /** The value of {@code Accept-Encoding}. */
    static final String ACCEPTED = "gzip";

    /** No server has a reason to code twice; each layer would multiply what few octets can become. */
    private static final int MOST = 2;

    private static final int BUFFER = 8192;

    private ContentCoding() {}

    static boolean isCoded(Headers headers) {
        return !codings(headers).isEmpty();
    }

    /**
     * The decoded body.
     *
     * @throws TooLargeException as soon as it is over the limit
     * @throws IOException if it is not what its coding says, or the coding is not known
     */
    static byte[] decoded(Headers headers, byte[] body, long limit) throws IOException {
        if (body.length == 0 || !isCoded(headers)) {
            return body;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = decoded(headers, new ByteArrayInputStream(body))) {
            byte[] buffer = new byte[BUFFER];
            int count;
            while ((count = in.read(buffer)) >= 0) {
                if (count > limit - out.size()) {
                    throw new TooLargeException(limit);
                }
                out.write(buffer, 0, count);
            }
        }
        return out.toByteArray();
    }

    /** The decoded body, read as it comes. Nothing is read before the first octet is asked for. */
    static InputStream decoded(Headers headers, InputStream body) throws IOException {
        List<String> codings = codings(headers);
        if (codings.size() > MOST) {
            throw new ZipException("the body is coded more than " + MOST + " times");
        }
        InputStream in = body;
        for (String coding : codings) {
            if (!coding.equals("gzip") && !coding.equals("x-gzip")) {
                throw new ZipException("the body is coded in a way that was not asked for");
            }
            in = new Gunzipped(in);
        }
        return in;
    }

    /** The codings in the order in which they have to be undone. */
    private static List<String> codings(Headers headers) {
        if (!headers.contains("Content-Encoding")) {
            return List.of();
        }
        List<String> codings = new ArrayList<>();
        for (String value : headers.all("Content-Encoding")) {
            for (String coding : value.split(",")) {
                String name = coding.strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty() && !name.equals("identity")) {
                    codings.add(name);
                }
            }
        }
        Collections.reverse(codings);
        return codings;
    }

    /** A body that became larger than the caller allows. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(long limit) {
            super("the reply's body is larger than " + limit + " octets");
        }
    }

    /** The JDK's stream reads the header of the format when it is made; this one when it is read. */
    private static final class Gunzipped extends FilterInputStream {
        private boolean begun;

        Gunzipped(InputStream coded) {
            super(coded);
        }

        private InputStream begin() throws IOException {
            if (!begun) {
                in = new GZIPInputStream(in, BUFFER);
                begun = true;
            }
            return in;
        }

        @Override
        public int read() throws IOException {
            return begin().read();
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            return length == 0 ? 0 : begin().read(into, offset, length);
        }

        @Override
        public long skip(long count) throws IOException {
            return begin().skip(count);
        }

        @Override
        public int available() throws IOException {
            return begun ? in.available() : 0;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
