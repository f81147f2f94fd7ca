package dev.catenary.generator.code;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of Java code. It is put together from formats, which are always constants, and arguments:
 *
 * <ul>
 *   <li>{@code $L} writes its argument as it is: another piece of code, a number, or text that an encoder has made safe
 *   <li>{@code $S} writes a string literal
 *   <li>{@code $N} writes an identifier
 *   <li>{@code $T} writes a type, imported where that is possible
 *   <li>{@code $W} is a blank and {@code $Z} is nothing, but a line that would be too long is broken there
 *   <li>{@code $>} and {@code $<} indent, {@code $[} and {@code $]} enclose a statement, {@code $$} is a dollar sign
 * </ul>
 *
 * <p>This is JavaPoet's notation. What differs is how it is kept: as the list of texts, types and marks that is left
 * when every format has been filled in, so that writing a file goes through it once.
 */
public final class CodeBlock {
    static final CodeBlock EMPTY = new CodeBlock(List.of());

    private final List<Object> parts;

    private CodeBlock(List<Object> parts) {
        this.parts = parts;
    }

    public static CodeBlock of(String format, Object... arguments) {
        return builder().add(format, arguments).build();
    }

    /** The pieces in their order, with the same text between each two. */
    public static CodeBlock join(Iterable<CodeBlock> blocks, String separator) {
        Builder all = builder();
        boolean first = true;
        for (CodeBlock block : blocks) {
            if (!first) {
                all.parts.add(separator);
            }
            all.add(block);
            first = false;
        }
        return all.build();
    }

    public static Builder builder() {
        return new Builder();
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** Texts, types ({@code TypeName}) and {@link Mark}s. */
    List<Object> parts() {
        return parts;
    }

    /** The code as it would stand alone in a file without imports. */
    @Override
    public String toString() {
        return Layout.ofPart(this);
    }

    /** Adds code to code. */
    public static final class Builder {
        private final List<Object> parts = new ArrayList<>();

        private Builder() {}

        public Builder add(String format, Object... arguments) {
            Format.of(format).fill(arguments, parts);
            return this;
        }

        public Builder add(CodeBlock block) {
            parts.addAll(block.parts);
            return this;
        }

        /** The same as a statement: with a semicolon, on a line of its own. */
        Builder addStatement(String format, Object... arguments) {
            parts.add(Mark.STATEMENT);
            add(format, arguments);
            parts.add(";\n");
            parts.add(Mark.STATEMENT_END);
            return this;
        }

        public CodeBlock build() {
            return parts.isEmpty() ? EMPTY : new CodeBlock(List.of(parts.toArray()));
        }
    }
}
