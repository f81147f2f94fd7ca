package dev.catenary.generator.code;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A type whose name in the file is still open, or that is annotated.
 *
 * @param type as {@link Names#mention} gave it: a text or a {@code ClassName}
 * @param annotations the same of each
 */
record Mention(Object type, List<Object> annotations) {
    /** An annotation stands before the simple name, after what qualifies it (JLS 17 §4.11). */
    String text(Names names) {
        String name = name(type, names);
        int simple = name.lastIndexOf('.') + 1;
        StringBuilder text = new StringBuilder(name.substring(0, simple)).append(simple > 0 ? " " : "");
        annotations.forEach(
                annotation -> text.append('@').append(name(annotation, names)).append(' '));
        return text.append(name, simple, name.length()).toString();
    }

    private static String name(Object type, Names names) {
        return type instanceof ClassName open ? names.settle(open) : (String) type;
    }
}
