package dev.catenary.generator.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** A method, or a constructor. */
public final class MethodSpec {
    private final Optional<String> name;
    private final String javadoc;
    private final List<ClassName> annotations;
    private final Set<Modifier> modifiers;
    private final TypeName returns;
    private final List<Parameter> parameters;
    private final CodeBlock code;

    private MethodSpec(Builder method) {
        this.name = method.name;
        this.javadoc = method.javadoc.toString();
        this.annotations = List.copyOf(method.annotations);
        this.modifiers = method.modifiers;
        this.returns = method.returns;
        this.parameters = List.copyOf(method.parameters);
        this.code = method.code.build();
        if (modifiers.contains(Modifier.ABSTRACT) && !code.isEmpty()) {
            throw new IllegalStateException("abstract, but with code: " + name);
        }
    }

    /** @param rest takes all arguments that are left, each of the type (JLS 17 §8.4.1) */
    record Parameter(TypeName type, String name, boolean rest) {}

    public static Builder methodBuilder(String name) {
        return new Builder(Optional.of(Identifiers.checked(name)));
    }

    public static Builder constructorBuilder() {
        return new Builder(Optional.empty());
    }

    /** Empty for a constructor. */
    Optional<String> name() {
        return name;
    }

    String javadoc() {
        return javadoc;
    }

    List<ClassName> annotations() {
        return annotations;
    }

    Set<Modifier> modifiers() {
        return modifiers;
    }

    TypeName returns() {
        return returns;
    }

    List<Parameter> parameters() {
        return parameters;
    }

    CodeBlock code() {
        return code;
    }

    /** Collects what a method has; it returns nothing until something else is said. */
    public static final class Builder {
        private final Optional<String> name;
        private final StringBuilder javadoc = new StringBuilder();
        private final List<ClassName> annotations = new ArrayList<>();
        private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        private final List<Parameter> parameters = new ArrayList<>();
        private final CodeBlock.Builder code = CodeBlock.builder();
        private TypeName returns = TypeName.VOID;

        private Builder(Optional<String> name) {
            this.name = name;
        }

        /** Adds text that is a comment already. */
        public Builder addJavadoc(String text) {
            javadoc.append(text);
            return this;
        }

        public Builder addAnnotation(Class<?> type) {
            annotations.add(ClassName.get(type));
            return this;
        }

        public Builder addModifiers(Modifier... more) {
            modifiers.addAll(List.of(more));
            return this;
        }

        public Builder returns(TypeName type) {
            returns = type;
            return this;
        }

        public Builder addParameter(TypeName type, String parameter) {
            parameters.add(new Parameter(type, Identifiers.checked(parameter), false));
            return this;
        }

        /** A last parameter that takes all arguments that are left. */
        public Builder addRest(Type type, String parameter) {
            parameters.add(new Parameter(TypeName.get(type), Identifiers.checked(parameter), true));
            return this;
        }

        public Builder addParameter(Type type, String parameter) {
            return addParameter(TypeName.get(type), parameter);
        }

        public Builder addStatement(String format, Object... arguments) {
            code.addStatement(format, arguments);
            return this;
        }

        public Builder addCode(CodeBlock block) {
            code.add(block);
            return this;
        }

        public MethodSpec build() {
            return new MethodSpec(this);
        }
    }
}
