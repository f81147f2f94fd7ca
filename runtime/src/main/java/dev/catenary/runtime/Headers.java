package dev.catenary.runtime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Header fields in their order. Names are compared without regard to case (RFC 9110 §5.1), but kept as they were
 * written. Immutable, but for the {@link MutableHeaders} of a request that is on its way.
 */
public sealed class Headers permits MutableHeaders {
    private static final Headers EMPTY = new Headers(new ArrayList<>(0), Set.of());

    /**
     * Names as written and values, in order. Only {@link MutableHeaders} changes it. One class of list for all headers, because each
     * call looks through some a dozen times, and the JVM then knows what it calls.
     */
    final ArrayList<Map.Entry<String, String>> fields;

    /** An immutable set of lower-case names whose values are secret although the names do not say so. */
    Set<String> secretNames;

    /** The operation that they are the reply to, for messages; null if unknown. No part of what is equal. */
    private final @Nullable Object origin;

    Headers(ArrayList<Map.Entry<String, String>> fields, Set<String> secretNames) {
        this(fields, secretNames, null);
    }

    private Headers(ArrayList<Map.Entry<String, String>> fields, Set<String> secretNames, @Nullable Object origin) {
        this.fields = fields;
        this.secretNames = secretNames;
        this.origin = origin;
    }

    /** No headers. */
    public static Headers empty() {
        return EMPTY;
    }

    /**
     * Headers from names and values in turns.
     *
     * @throws IllegalArgumentException if the count is odd or a name or value cannot be a header's
     */
    public static Headers of(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("Headers need a value for each name");
        }
        MutableHeaders headers = new MutableHeaders();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return headers.copy();
    }

    /**
     * Headers of a reply as the JDK and most other HTTP libraries have them. Values are not checked: they came over the
     * wire. Pseudo-headers of HTTP/2, whose names begin with a colon, are left out.
     */
    public static Headers of(Map<String, List<String>> fields) {
        ArrayList<Map.Entry<String, String>> all = new ArrayList<>(fields.size());
        fields.forEach((name, values) -> {
            if (!name.startsWith(":")) {
                for (int i = 0; i < values.size(); i++) {
                    all.add(Map.entry(name, values.get(i)));
                }
            }
        });
        return new Headers(all, Set.of());
    }

    /** The first value under this name, or null. */
    public @Nullable String get(String name) {
        int at = indexOf(name, 0);
        return at < 0 ? null : fields.get(at).getValue();
    }

    /** Where the first field of this name is, from a place on; -1 if there is none. */
    int indexOf(String name, int from) {
        // By index: an iterator a time would be much of what a call allocates.
        for (int i = from; i < fields.size(); i++) {
            if (fields.get(i).getKey().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * A header of the description as its type; null if there is none.
     *
     * @throws DecodeException if it is not what the description promises; its text names the header, and never its
     *     value
     */
    public <T> @Nullable T get(ResponseHeader<T> header) {
        return header.read(this);
    }

    /** The first value under this name. */
    public Optional<String> first(String name) {
        return Optional.ofNullable(get(name));
    }

    /** All values under this name, in order. */
    public List<String> all(String name) {
        List<String> values = new ArrayList<>();
        for (Map.Entry<String, String> field : fields) {
            if (field.getKey().equalsIgnoreCase(name)) {
                values.add(field.getValue());
            }
        }
        return List.copyOf(values);
    }

    /** Whether there is a value under this name. */
    public boolean contains(String name) {
        return get(name) != null;
    }

    /** The names, each once, as written first. */
    public Set<String> names() {
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Set<String> names = new LinkedHashSet<>();
        for (Map.Entry<String, String> field : fields) {
            if (seen.add(field.getKey())) {
                names.add(field.getKey());
            }
        }
        return names;
    }

    /** Calls for each name and value in order. */
    public void forEach(BiConsumer<String, String> action) {
        for (Map.Entry<String, String> field : List.copyOf(fields)) {
            action.accept(field.getKey(), field.getValue());
        }
    }

    /** An immutable copy. */
    public Headers copy() {
        return this instanceof MutableHeaders ? new Headers(new ArrayList<>(fields), secretNames) : this;
    }

    /** The same, as those of a reply to an operation. */
    Headers answering(Object operation) {
        return new Headers(fields, secretNames, operation);
    }

    @Nullable
    Object origin() {
        return origin;
    }

    /** The headers with what may be a secret masked, so that it can be logged. */
    @Override
    public String toString() {
        return Secrets.printed(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Headers that && lowered().equals(that.lowered());
    }

    @Override
    public int hashCode() {
        return lowered().hashCode();
    }

    private List<Map.Entry<String, String>> lowered() {
        return fields.stream()
                .map(field -> Map.entry(field.getKey().toLowerCase(Locale.ROOT), field.getValue()))
                .toList();
    }
}
