package dev.catenary.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.io.SerializedString;

/** Reads a value that is in memory already, as if it were text. */
final class ValueReader extends JsonReader {
    private final Deque<Iterator<?>> open = new ArrayDeque<>();
    private JsonValue current;
    private @Nullable String unexpected;

    ValueReader(JsonValue value, @Nullable Object origin) {
        super(origin);
        this.current = value;
    }

    @Override
    public JsonKind kind() {
        return current.kind();
    }

    @Override
    public String string() {
        require(JsonKind.STRING);
        return (String) current.content();
    }

    @Override
    CharSequence characters() {
        return string();
    }

    @Override
    public boolean bool() {
        require(JsonKind.BOOLEAN);
        return (Boolean) current.content();
    }

    @Override
    public long int64() {
        require(JsonKind.INTEGER);
        if (current.content() instanceof Long small) {
            return small;
        }
        throw mismatch("expected an integer of 64 bits, found a larger one");
    }

    @Override
    public BigInteger integer() {
        require(JsonKind.INTEGER);
        return current.content() instanceof BigInteger large ? large : BigInteger.valueOf((Long) current.content());
    }

    @Override
    public BigDecimal decimal() {
        requireNumber();
        return current.asDecimal();
    }

    @Override
    public double float64() {
        requireNumber();
        return ((Number) current.content()).doubleValue();
    }

    @Override
    int digits() {
        return current.asDecimal().precision();
    }

    @Override
    public void enterObject() {
        require(JsonKind.OBJECT);
        open.push(current.members().entrySet().iterator());
    }

    @Override
    public @Nullable String nextName() {
        Object entry = next();
        if (entry == null) {
            return null;
        }
        Map.Entry<?, ?> member = (Map.Entry<?, ?>) entry;
        current = (JsonValue) member.getValue();
        return (String) member.getKey();
    }

    @Override
    boolean nextName(SerializedString expected) {
        unexpected = nextName();
        return expected.getValue().equals(unexpected);
    }

    @Override
    @Nullable
    String name() {
        return unexpected;
    }

    @Override
    public void enterArray() {
        require(JsonKind.ARRAY);
        open.push(current.items().iterator());
    }

    @Override
    public boolean nextItem() {
        Object item = next();
        if (item == null) {
            return false;
        }
        current = (JsonValue) item;
        return true;
    }

    @Override
    public JsonValue value() {
        return current;
    }

    private @Nullable Object next() {
        moved();
        Iterator<?> innermost = open.element();
        if (innermost.hasNext()) {
            return innermost.next();
        }
        open.pop();
        return null;
    }

    private void require(JsonKind wanted) {
        if (current.kind() != wanted) {
            throw expected(wanted);
        }
    }

    private void requireNumber() {
        if (!current.kind().isNumber()) {
            throw expected(JsonKind.NUMBER);
        }
    }
}
