package dev.catenary.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts octets into lines as they arrive: a line is given as soon as its end has come, and never waits for what follows. */
final class OctetLines {
    private final InputStream in;
    private final String ends;
    private final long limit;
    private final byte[] buffer = new byte[8192];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int position;
    private int filled;
    private boolean afterReturn;
    private boolean complete;

    /**
     * Lines of a stream.
     *
     * @param ends the characters that each end a line; a return and the line feed after it are one end if both are among them
     * @param limit octets of the longest line
     */
    OctetLines(InputStream in, String ends, long limit) {
        this.in = in;
        this.ends = ends;
        this.limit = limit;
    }

    /**
     * The next line without its end, or null if there is none.
     *
     * @throws IOException if it is longer than the limit, or what the stream threw
     */
    byte @Nullable [] next() throws IOException {
        line.reset();
        while (position < filled || fill()) {
            if (afterReturn && buffer[position] == '\n') {
                position++;
                afterReturn = false;
                continue;
            }
            afterReturn = false;
            int end = position;
            while (end < filled && ends.indexOf(buffer[end]) < 0) {
                end++;
            }
            keep(end);
            if (end < filled) {
                afterReturn = buffer[end] == '\r' && ends.indexOf('\n') >= 0;
                position = end + 1;
                complete = true;
                return line.toByteArray();
            }
        }
        complete = false;
        return line.size() == 0 ? null : line.toByteArray();
    }

    /** Whether the line given last had an end, and was not just the rest of the stream. */
    boolean isComplete() {
        return complete;
    }

    private void keep(int end) throws IOException {
        if (line.size() + (end - position) > limit) {
            throw new IOException("an item is larger than " + limit + " octets");
        }
        line.write(buffer, position, end - position);
        position = end;
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}
