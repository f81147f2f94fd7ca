package dev.catenary.runtime;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One part of a multipart body as it goes over the wire. */
public final class WirePart {
    private final String name;
    private final @Nullable String fileName;
    private final String mediaType;
    private final byte @Nullable [] content;

    WirePart(String name, @Nullable String fileName, String mediaType, byte @Nullable [] content) {
        this.name = name;
        this.fileName = fileName;
        this.mediaType = mediaType;
        this.content = content;
    }

    /** The name of the property it carries. */
    public String name() {
        return name;
    }

    /** The file name, if it has one. */
    public Optional<String> fileName() {
        return Optional.ofNullable(fileName);
    }

    /** Its {@code Content-Type}. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether it is sent as a stream, so that its octets are not known beforehand. */
    public boolean isStreamed() {
        return content == null;
    }

    /**
     * The exact octets between its headers and the next boundary.
     *
     * @throws IllegalStateException if it is sent as a stream
     */
    public byte[] bytes() {
        if (content == null) {
            throw new IllegalStateException(
                    "Part '" + name + "' is sent as a stream; its octets are not known beforehand");
        }
        return content.clone();
    }

    @Override
    public String toString() {
        return "part '" + name + "' (" + mediaType + ")";
    }
}
