package dev.catenary.generator.api;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identity of a schema is its place, never its name: the file relative to the root description's folder (empty for
 * the root description itself), {@code #}, and a JSON Pointer, as in {@code #/components/schemas/Pet} or
 * {@code definitions/Pet.yaml#}.
 */
public record SchemaId(String pointer) implements Comparable<SchemaId> {
    public SchemaId {
        Objects.requireNonNull(pointer, "pointer");
    }

    private static final String SHARED = "/x-shared/";
    private static final Pattern MEMBER = Pattern.compile("(/(oneOf|anyOf|allOf)/\\d+(/\\d+)?)+$");

    /**
     * The made-up place of a schema that stands for several equal ones.
     *
     * @param home what all of them lie in, if they lie in one thing
     */
    public static SchemaId shared(Optional<SchemaId> home, String name) {
        return new SchemaId(home.map(SchemaId::pointer).orElse("#") + SHARED + name);
    }

    /** The place of an operation, which may be the home of schemas. */
    public static SchemaId ofOperation(String method, String path) {
        String key = Pointers.escape(path);
        return new SchemaId("#/paths/" + key + "/" + method.toLowerCase(Locale.ROOT));
    }

    /** Whether {@link #shared} made it. */
    public boolean isShared() {
        return pointer.contains(SHARED);
    }

    /** What a schema made by {@link #shared} lies in. */
    public Optional<SchemaId> home() {
        int end = pointer.lastIndexOf(SHARED);
        return end < 0 || pointer.startsWith("#" + SHARED) && end == 1
                ? Optional.empty()
                : Optional.of(new SchemaId(pointer.substring(0, end)));
    }

    /**
     * What people call the schema: the last token of the pointer, or the file's name without its ending. A member of a
     * union or {@code allOf} has no name of its own and goes by that of the whole.
     */
    public String name() {
        String place = MEMBER.matcher(pointer).replaceFirst("");
        int slash = place.lastIndexOf('/');
        if (slash > place.indexOf('#') && place.indexOf('#') >= 0) {
            return Pointers.unescape(place.substring(slash + 1));
        }
        String file = place.substring(slash + 1).replaceFirst("#.*", "");
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    @Override
    public int compareTo(SchemaId other) {
        return pointer.compareTo(other.pointer);
    }

    @Override
    public String toString() {
        return pointer;
    }
}
