package dev.catenary.generator.code;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** A class, record, interface or enum with all that stands in it. */
public final class TypeSpec {
    private final Builder type;
    private final Set<String> variableNames;
    private final Set<String> nestedNames;

    private TypeSpec(Builder type) {
        this.type = type;
        this.variableNames =
                type.variables.stream().map(TypeVariableName::name).collect(Collectors.toUnmodifiableSet());
        this.nestedNames = Stream.concat(type.types.stream().map(TypeSpec::name), variableNames.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What follows for its members, which say nothing that goes without saying. */
    enum Kind {
        CLASS("class", Set.of(), Set.of(), Set.of()),
        RECORD("record", Set.of(Modifier.STATIC), Set.of(), Set.of()),
        ENUM("enum", Set.of(Modifier.STATIC), Set.of(), Set.of()),
        INTERFACE(
                "interface",
                Set.of(Modifier.STATIC),
                Set.of(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL),
                Set.of(Modifier.PUBLIC, Modifier.ABSTRACT));

        final String word;
        final Set<Modifier> ofItself;
        final Set<Modifier> ofFields;
        final Set<Modifier> ofMethods;

        Kind(String word, Set<Modifier> ofItself, Set<Modifier> ofFields, Set<Modifier> ofMethods) {
            this.word = word;
            this.ofItself = ofItself;
            this.ofFields = ofFields;
            this.ofMethods = ofMethods;
        }

        Set<Modifier> ofTypes() {
            return this == INTERFACE ? Set.of(Modifier.PUBLIC, Modifier.STATIC) : Set.of();
        }
    }

    public static Builder classBuilder(ClassName name) {
        return new Builder(Kind.CLASS, name);
    }

    /** A record, whose components are the parameters of its {@linkplain Builder#recordConstructor constructor}. */
    public static Builder recordBuilder(ClassName name) {
        return new Builder(Kind.RECORD, name);
    }

    public static Builder interfaceBuilder(ClassName name) {
        return new Builder(Kind.INTERFACE, name);
    }

    public static Builder enumBuilder(ClassName name) {
        return new Builder(Kind.ENUM, name);
    }

    String name() {
        return type.name;
    }

    Kind kind() {
        return type.kind;
    }

    String javadoc() {
        return type.javadoc.toString();
    }

    List<ClassName> annotations() {
        return type.annotations;
    }

    Set<Modifier> modifiers() {
        return type.modifiers;
    }

    List<MethodSpec.Parameter> components() {
        return type.components;
    }

    Optional<TypeName> superclass() {
        return type.superclass;
    }

    List<TypeName> superinterfaces() {
        return type.superinterfaces;
    }

    List<TypeName> permitted() {
        return type.permitted;
    }

    List<String> constants() {
        return type.constants;
    }

    List<FieldSpec> fields() {
        return type.fields;
    }

    List<MethodSpec> methods() {
        return type.methods;
    }

    List<TypeSpec> types() {
        return type.types;
    }

    List<TypeVariableName> variables() {
        return type.variables;
    }

    /** The names of its type variables, which hide other types from its header on. */
    Set<String> variableNames() {
        return variableNames;
    }

    /** The simple names that mean something in its body: types and type variables. */
    Set<String> nestedNames() {
        return nestedNames;
    }

    boolean isEmpty() {
        return type.constants.isEmpty() && type.fields.isEmpty() && type.methods.isEmpty() && type.types.isEmpty();
    }

    /**
     * Collects what a type has. Its members are written as they come: constants, fields, methods, types. Not to be used
     * any more once the type is built.
     */
    public static final class Builder {
        private final Kind kind;
        private final String name;
        private final StringBuilder javadoc = new StringBuilder();
        private final List<ClassName> annotations = new ArrayList<>();
        private final Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        private final List<TypeVariableName> variables = new ArrayList<>();
        private final List<MethodSpec.Parameter> components = new ArrayList<>();
        private final List<TypeName> superinterfaces = new ArrayList<>();
        private final List<TypeName> permitted = new ArrayList<>();
        private final List<String> constants = new ArrayList<>();
        private final List<FieldSpec> fields = new ArrayList<>();
        private final List<MethodSpec> methods = new ArrayList<>();
        private final List<TypeSpec> types = new ArrayList<>();
        private Optional<TypeName> superclass = Optional.empty();

        private Builder(Kind kind, ClassName name) {
            this.kind = kind;
            this.name = Identifiers.checked(name.simpleName());
        }

        /** Adds text that is a comment already. */
        public Builder addJavadoc(String text) {
            javadoc.append(text);
            return this;
        }

        public Builder addAnnotation(ClassName annotation) {
            annotations.add(annotation);
            return this;
        }

        public Builder addModifiers(Modifier... more) {
            modifiers.addAll(List.of(more));
            return this;
        }

        public Builder addTypeVariable(TypeVariableName variable) {
            variables.add(variable);
            return this;
        }

        public Builder recordConstructor(MethodSpec constructor) {
            components.addAll(constructor.parameters());
            return this;
        }

        public Builder superclass(TypeName of) {
            superclass = Optional.of(of);
            return this;
        }

        public Builder addSuperinterface(TypeName of) {
            superinterfaces.add(of);
            return this;
        }

        public Builder addSuperinterfaces(Collection<? extends TypeName> of) {
            superinterfaces.addAll(of);
            return this;
        }

        public Builder addPermittedSubclasses(Collection<? extends TypeName> subtypes) {
            permitted.addAll(subtypes);
            return this;
        }

        public Builder addEnumConstant(String constant) {
            constants.add(Identifiers.checked(constant));
            return this;
        }

        public Builder addField(FieldSpec field) {
            fields.add(field);
            return this;
        }

        public Builder addMethod(MethodSpec method) {
            methods.add(method);
            return this;
        }

        public Builder addMethods(Collection<MethodSpec> more) {
            methods.addAll(more);
            return this;
        }

        public Builder addType(TypeSpec nested) {
            types.add(nested);
            return this;
        }

        public TypeSpec build() {
            return new TypeSpec(this);
        }
    }
}
