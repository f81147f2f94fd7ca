package dev.catenary.runtime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The headers of a request that has not been sent yet: {@link Interceptor}s may change them. */
public final class MutableHeaders extends Headers {
    // RFC 9110 §5.6.2: token characters that are neither letter nor digit.
    static final String TOKEN = "!#$%&'*+-.^_`|~";

    /** Room for what each request gets beside its own. */
    private static final int USUAL = 6;

    MutableHeaders() {
        super(new ArrayList<>(), Set.of());
    }

    MutableHeaders(Headers from) {
        super(new ArrayList<>(from.fields.size() + USUAL), from.secretNames);
        fields.addAll(from.fields);
    }

    /**
     * Sets the only value under this name.
     *
     * @throws IllegalArgumentException if the name is no token (RFC 9110 §5.6.2), or the value holds a line break,
     *     another control character or anything but ASCII; the text never holds the value
     */
    public MutableHeaders set(String name, String value) {
        check(name, value);
        remove(name);
        fields.add(Map.entry(name, value));
        return this;
    }

    /** {@link #set}, for a value that must not show in logs whatever its name. */
    void setSecret(String name, String value) {
        set(name, value);
        Set<String> secrets = new HashSet<>(secretNames);
        secrets.add(name.toLowerCase(Locale.ROOT));
        secretNames = Set.copyOf(secrets);
    }

    /** Adds a value under this name; see {@link #set} for what is refused. */
    public MutableHeaders add(String name, String value) {
        check(name, value);
        fields.add(Map.entry(name, value));
        return this;
    }

    /** Sets the value only if there is none under this name; see {@link #set} for what is refused. */
    public MutableHeaders setIfAbsent(String name, String value) {
        return contains(name) ? this : add(name, value);
    }

    /** Removes all values under the names that fit. */
    void removeIf(Predicate<String> name) {
        fields.removeIf(field -> name.test(field.getKey()));
    }

    /** Removes all values under this name. */
    public MutableHeaders remove(String name) {
        for (int i = fields.size() - 1; i >= 0; i--) {
            if (fields.get(i).getKey().equalsIgnoreCase(name)) {
                fields.remove(i);
            }
        }
        return this;
    }

    private static void check(String name, String value) {
        if (!isToken(name)) {
            throw new IllegalArgumentException("A header name holds characters that no header name can have");
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\t' && (c < ' ' || c >= 0x7f)) {
                throw new IllegalArgumentException("The value for header '" + name
                        + "' holds a line break, another control character or a character outside ASCII");
            }
        }
    }

    private static boolean isToken(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isToken(name.charAt(i))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static boolean isToken(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || TOKEN.indexOf(c) >= 0;
    }
}
