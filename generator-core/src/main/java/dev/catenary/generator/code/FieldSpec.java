package dev.catenary.generator.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A field.
 *
 * @param javadoc empty: none
 * @param initializer empty: none
 */
public record FieldSpec(
        TypeName type,
        String name,
        String javadoc,
        List<ClassName> annotations,
        Set<Modifier> modifiers,
        CodeBlock initializer) {

    public static Builder builder(TypeName type, String name, Modifier... modifiers) {
        return new Builder(type, Identifiers.checked(name), Set.of(modifiers));
    }

    /** Collects what a field has. */
    public static final class Builder {
        private final TypeName type;
        private final String name;
        private final StringBuilder javadoc = new StringBuilder();
        private final List<ClassName> annotations = new ArrayList<>();
        private final Set<Modifier> modifiers;
        private CodeBlock initializer = CodeBlock.EMPTY;

        private Builder(TypeName type, String name, Set<Modifier> modifiers) {
            this.type = type;
            this.name = name;
            this.modifiers = modifiers;
        }

        /** Adds text that is a comment already. */
        public Builder addJavadoc(String text) {
            javadoc.append(text);
            return this;
        }

        public Builder addAnnotation(Class<?> annotation) {
            annotations.add(ClassName.get(annotation));
            return this;
        }

        public Builder initializer(String format, Object... arguments) {
            initializer = CodeBlock.of(format, arguments);
            return this;
        }

        public FieldSpec build() {
            return new FieldSpec(type, name, javadoc.toString(), List.copyOf(annotations), modifiers, initializer);
        }
    }
}
