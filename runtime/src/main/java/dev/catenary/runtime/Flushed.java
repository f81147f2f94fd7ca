package dev.catenary.runtime;

import java.io.OutputStream;
import java.util.Arrays;

/**
 * Collects what a generator writes. The generator has a buffer of its own, so that most texts come in one piece, whose exact copy is
 * then all there is to allocate.
 */
final class Flushed extends OutputStream {
    private static final byte[] NOTHING = new byte[0];

    private byte[] octets = NOTHING;
    private int count;

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) {
        if (count == 0) {
            octets = Arrays.copyOfRange(from, offset, offset + length);
        } else {
            if (length > octets.length - count) {
                octets = Arrays.copyOf(octets, Math.max(Math.addExact(count, length), 2 * count));
            }
            System.arraycopy(from, offset, octets, count, length);
        }
        count += length;
    }

    /** What was written; the array may be the one that further writing goes to. */
    byte[] all() {
        return count == octets.length ? octets : Arrays.copyOf(octets, count);
    }
}
