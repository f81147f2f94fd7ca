package dev.catenary.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads events as the HTML standard says (WHATWG HTML §9.2.6, interpreting an event stream). */
final class EventReader<T extends @Nullable Object> implements ItemStream.Source<ServerSentEvent<T>> {
    static final String LINE_ENDS = "\r\n";

    private static final String MESSAGE = "message";

    private final OctetLines lines;
    private final EventData<T> reader;
    private final long limit;
    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private boolean hasData;
    private boolean atStart = true;
    private String type = "";
    private String id = "";
    private String lastId = "";
    private @Nullable Duration retry;
    private @Nullable ServerSentEvent<T> current;

    EventReader(OctetLines lines, EventData<T> reader, long limit) {
        this.lines = lines;
        this.reader = reader;
        this.limit = limit;
    }

    @Override
    public boolean advance() throws IOException {
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            if (line.length > 0) {
                field(line, atStart ? markLength(line) : 0);
            } else if (dispatch()) {
                return !reader.endsTheStream(data.toByteArray());
            }
            atStart = false;
        }
        if (hasData && !reader.endsTheStream(data.toByteArray())) {
            throw new IOException("the reply ended in the middle of an event");
        }
        return false;
    }

    @Override
    public ServerSentEvent<T> current() {
        return Objects.requireNonNull(current);
    }

    /** The last event id so far, empty if there was none. */
    String lastId() {
        return lastId;
    }

    @Nullable
    Duration retry() {
        return retry;
    }

    /** Octets of the byte order mark that a stream may begin with. */
    private static int markLength(byte[] line) {
        boolean marked = line.length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    private void field(byte[] line, int start) throws IOException {
        int colon = start;
        while (colon < line.length && line[colon] != ':') {
            colon++;
        }
        int value = Math.min(colon + 1, line.length);
        if (value < line.length && line[value] == ' ') {
            value++;
        }
        switch (text(line, start, colon)) {
            case "data" -> addData(line, value);
            case "event" -> type = text(line, value, line.length);
            case "id" -> id(text(line, value, line.length));
            case "retry" -> retry(text(line, value, line.length));
            default -> {
                // A comment, whose name is empty, or a field that the standard does not know.
            }
        }
    }

    private void addData(byte[] line, int start) throws IOException {
        if (hasData) {
            data.write('\n');
        } else {
            data.reset();
        }
        hasData = true;
        if (data.size() + (line.length - start) > limit) {
            throw new IOException("an item is larger than " + limit + " octets");
        }
        data.write(line, start, line.length - start);
    }

    private void id(String value) {
        if (value.indexOf('\0') < 0) {
            id = value;
        }
    }

    private void retry(String value) {
        // A time beyond 15 digits of milliseconds is no time that anybody means.
        if (value.matches("[0-9]{1,15}")) {
            retry = Duration.ofMillis(Long.parseLong(value));
        }
    }

    /** Ends an event; false if it has no data and so is none. */
    private boolean dispatch() {
        lastId = id;
        boolean event = hasData;
        if (event) {
            current = new ServerSentEvent<>(type.isEmpty() ? MESSAGE : type, lastId, data.toByteArray(), reader);
        }
        type = "";
        hasData = false;
        return event;
    }

    private static String text(byte[] line, int start, int end) {
        return new String(line, start, end - start, StandardCharsets.UTF_8);
    }
}
