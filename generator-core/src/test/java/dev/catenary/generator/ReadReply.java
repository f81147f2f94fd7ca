package dev.catenary.generator;

import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.Union;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Reads all that a result has, as a caller does, and says what cannot be read. */
final class ReadReply {
    private final List<String> failures = new ArrayList<>();

    private ReadReply() {}

    /** What is wrong with the result of a call whose reply had that body; empty if nothing is. */
    static List<String> failures(Object result, JsonValue body) {
        ReadReply read = new ReadReply();
        read.visit(result, "");
        if (result instanceof Model model) {
            JsonDifference.between(body, JsonValue.parse(model.toJson()))
                    .ifPresent(difference -> read.failures.add("written back: " + difference));
        }
        return read.failures;
    }

    private void visit(Object value, String at) {
        if (value instanceof List<?> items) {
            items.forEach(item -> visit(item, at + "/0"));
        } else if (value instanceof Map<?, ?> members) {
            members.values().forEach(member -> visit(member, at + "/*"));
        } else if (value instanceof Union union) {
            union(union, at);
        } else if (value instanceof Model model) {
            accessors(model).forEach(accessor -> visit(read(model, accessor, at), at + "/" + accessor.getName()));
        }
    }

    /** An object without members shows no signs, so of it nothing can be told. */
    private void union(Union union, String at) {
        boolean unknown = union.getClass().getSimpleName().equals("Unknown");
        if (unknown
                && union.value() instanceof JsonValue json
                && !json.members().isEmpty()) {
            failures.add(at + ": of no known type: " + json);
        }
        visit(union.value(), at);
    }

    private static List<Method> accessors(Model model) {
        return Arrays.stream(model.getClass().getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && Model.class.isAssignableFrom(method.getDeclaringClass())
                        && method.getDeclaringClass() != Model.class
                        && !method.getName().equals("toBuilder"))
                .toList();
    }

    private Object read(Model model, Method accessor, String at) {
        try {
            return accessor.invoke(model);
        } catch (InvocationTargetException failed) {
            failures.add(at + "/" + accessor.getName() + ": " + failed.getCause());
            return List.of();
        } catch (IllegalAccessException e) {
            throw new AssertionError(accessor.toString(), e);
        }
    }
}
