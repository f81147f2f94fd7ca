package dev.catenary.runtime;

import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body of octets, which are read while they are sent unless they are in memory. */
record BinaryBody(String declared, Binary data) implements Payload {
    /** The data's own media type if it has one: a description often allows several, or a range. */
    @Override
    public String mediaType() {
        String own = data.mediaType();
        if (own != null) {
            return own;
        }
        return declared.contains("*") ? "application/octet-stream" : declared;
    }

    @Override
    public long length() {
        return data.length();
    }

    @Override
    public boolean isRepeatable() {
        return data.isRepeatable();
    }

    @Override
    public byte @Nullable [] bytes() {
        return data.inMemory();
    }

    @Override
    public List<WirePart> parts() {
        return List.of();
    }

    @Override
    public InputStream open() {
        return data.open();
    }
}
