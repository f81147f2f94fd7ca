package dev.catenary.generator.code;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * A type as the sequence of its texts, marks, comments and mentions of types. This is the only walk through a file's
 * types; what their names are in the file is known when it ends.
 */
final class TypeWriter {
    private final List<Object> parts = new ArrayList<>();
    private final Names names;
    private int depth;

    TypeWriter(Names names) {
        this.names = names;
    }

    /** Texts, {@link Mark}s, {@link Comment}s, and types whose names are open: {@link Mention}s and class names. */
    List<Object> parts() {
        return parts;
    }

    void add(TypeSpec type) {
        add(type, Set.of());
    }

    private void add(TypeSpec type, Set<Modifier> implied) {
        names.enter(type.name(), type.variableNames());
        header(type, implied);
        names.leave();
        if (type.isEmpty()) {
            nothingInside();
            return;
        }
        parts.add(" {\n");
        parts.add(Mark.INDENT);
        names.enter(type.name(), type.nestedNames());
        depth++;
        body(type);
        depth--;
        names.leave();
        parts.add(Mark.UNINDENT);
        parts.add("}\n");
    }

    private void header(TypeSpec type, Set<Modifier> implied) {
        head(type.javadoc(), type.annotations());
        modifiers(type.modifiers(), implied, type.kind().ofItself);
        parts.add(type.kind().word + " " + type.name());
        variables(type.variables());
        if (type.kind() == TypeSpec.Kind.RECORD) {
            parameters(type.components());
        }
        type.superclass().ifPresent(of -> types(" extends ", List.of(of), ", "));
        types(type.kind() == TypeSpec.Kind.INTERFACE ? " extends " : " implements ", type.superinterfaces(), ", ");
        types(" permits ", type.permitted(), ", ");
    }

    private void variables(List<TypeVariableName> variables) {
        String before = "<";
        for (TypeVariableName variable : variables) {
            parts.add(before + variable.name());
            types(" extends ", variable.bounds(), " & ");
            before = ", ";
        }
        parts.add(variables.isEmpty() ? "" : ">");
    }

    private void types(String word, List<TypeName> types, String between) {
        String before = word;
        for (TypeName type : types) {
            parts.add(before);
            mention(type);
            before = between;
        }
    }

    private void body(TypeSpec type) {
        TypeSpec.Kind kind = type.kind();
        constants(type.constants());
        boolean first = type.constants().isEmpty();
        for (FieldSpec field : type.fields()) {
            separate(first);
            field(field, kind.ofFields);
            first = false;
        }
        for (MethodSpec method : type.methods()) {
            separate(first);
            method(method, type.name(), kind.ofMethods);
            first = false;
        }
        for (TypeSpec nested : type.types()) {
            separate(first);
            add(nested, kind.ofTypes());
            first = false;
        }
    }

    private void separate(boolean first) {
        if (!first) {
            parts.add(Mark.BETWEEN_MEMBERS);
        }
    }

    /** As many on a line as fit. */
    private void constants(List<String> constants) {
        int indent = depth * Layout.INDENT.length();
        int column = indent;
        for (int i = 0; i < constants.size(); i++) {
            String constant = constants.get(i) + (i + 1 < constants.size() ? "," : "\n");
            int length = constants.get(i).length() + (i + 1 < constants.size() ? 1 : 0);
            if (i > 0) {
                boolean fits = column + 1 + length <= Layout.WIDTH;
                parts.add(fits ? " " : "\n");
                column = fits ? column + 1 : indent;
            }
            parts.add(constant);
            column += length;
        }
    }

    private void field(FieldSpec field, Set<Modifier> implied) {
        head(field.javadoc(), field.annotations());
        modifiers(field.modifiers(), implied, Set.of());
        mention(field.type());
        parts.add(" " + field.name());
        if (!field.initializer().isEmpty()) {
            parts.add(" = ");
            code(field.initializer());
        }
        parts.add(";\n");
    }

    private void method(MethodSpec method, String owner, Set<Modifier> implied) {
        head(method.javadoc(), method.annotations());
        modifiers(method.modifiers(), implied, Set.of());
        if (method.name().isPresent()) {
            mention(method.returns());
            parts.add(" ");
        }
        parts.add(method.name().orElse(owner));
        parameters(method.parameters());
        if (method.modifiers().contains(Modifier.ABSTRACT)) {
            parts.add(";\n");
        } else if (method.code().isEmpty()) {
            nothingInside();
        } else {
            parts.add(" {\n");
            parts.add(Mark.INDENT);
            code(method.code());
            parts.add(Mark.UNINDENT);
            parts.add("}\n");
        }
    }

    /** A line is not broken for the sake of the second brace. */
    private void nothingInside() {
        parts.add(" {");
        parts.add(Mark.NO_BREAK);
        parts.add("}\n");
    }

    private void parameters(List<MethodSpec.Parameter> parameters) {
        parts.add("(");
        parts.add(Mark.BREAK);
        boolean first = true;
        for (MethodSpec.Parameter parameter : parameters) {
            if (!first) {
                parts.add(",");
                parts.add(Mark.BLANK);
            }
            mention(parameter.type());
            parts.add((parameter.rest() ? "... " : " ") + parameter.name());
            first = false;
        }
        parts.add(")");
    }

    /** What stands before a declaration. */
    void head(String javadoc, List<ClassName> annotations) {
        if (!javadoc.isEmpty()) {
            parts.add(new Comment(javadoc));
        }
        for (ClassName annotation : annotations) {
            parts.add("@");
            mention(annotation);
            parts.add("\n");
        }
    }

    /** In the order of the enum, which is the usual one (JLS 17 §8.1.1, §8.3.1, §8.4.3). */
    private void modifiers(Set<Modifier> modifiers, Set<Modifier> implied, Set<Modifier> byKind) {
        for (Modifier modifier : Modifier.values()) {
            if (modifiers.contains(modifier) && !implied.contains(modifier) && !byKind.contains(modifier)) {
                parts.add(modifier + " ");
            }
        }
    }

    void code(CodeBlock code) {
        for (Object part : code.parts()) {
            if (part instanceof TypeName type) {
                mention(type);
            } else {
                parts.add(part);
            }
        }
    }

    private void mention(TypeName type) {
        if (type instanceof ClassName name) {
            named(name);
        } else if (type instanceof ParameterizedTypeName generic) {
            named(generic.rawType());
            parts.add("<");
            boolean first = true;
            for (TypeName argument : generic.typeArguments()) {
                parts.add(first ? "" : ", ");
                mention(argument);
                first = false;
            }
            parts.add(">");
        } else if (type instanceof ArrayTypeName array) {
            mention(array.componentType());
            if (!array.annotations().isEmpty()) {
                parts.add(" ");
                parts.add(new Mention("", annotations(array)));
            }
            parts.add("[]");
        } else {
            parts.add(type instanceof TypeVariableName variable ? variable.name() : primitive(type));
        }
    }

    private static String primitive(TypeName type) {
        if (!type.isPrimitive() && !type.equals(TypeName.VOID)) {
            throw new IllegalArgumentException("no type that generated code has: " + type);
        }
        return type.toString();
    }

    private void named(ClassName name) {
        Object known = names.mention(name);
        parts.add(name.annotations().isEmpty() ? known : new Mention(known, annotations(name)));
    }

    private List<Object> annotations(TypeName type) {
        List<Object> annotations = new ArrayList<>();
        for (AnnotationSpec annotation : type.annotations()) {
            annotations.add(names.mention((ClassName) annotation.type()));
        }
        return annotations;
    }
}
