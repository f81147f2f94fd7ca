package dev.catenary.generator;

import dev.catenary.runtime.Binary;
import dev.catenary.runtime.Field;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.MissingParametersException;
import dev.catenary.runtime.MissingPropertiesException;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.OpenEnum;
import dev.catenary.runtime.RequestParameters;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * A value of any type that a generated client takes, made as a caller makes it: models by their builders, enums by
 * their constants, unions by {@code of}. Nothing is known of the description: what a builder demands, it says itself.
 */
final class SampleValues {
    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(String.class, "a b/ü"),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 2L),
            Map.entry(Long.class, 2L),
            Map.entry(double.class, 1.5),
            Map.entry(Double.class, 1.5),
            Map.entry(float.class, 1.5f),
            Map.entry(Float.class, 1.5f),
            Map.entry(BigDecimal.class, new BigDecimal("1.10")),
            Map.entry(BigInteger.class, BigInteger.TWO),
            Map.entry(OffsetDateTime.class, OffsetDateTime.parse("2026-06-01T08:00:00+08:00")),
            Map.entry(LocalDate.class, LocalDate.parse("2026-06-01")),
            Map.entry(UUID.class, new UUID(1, 2)),
            Map.entry(byte[].class, "octets".getBytes(StandardCharsets.UTF_8)),
            Map.entry(JsonValue.class, JsonValue.of(Map.of("key", "any"))),
            Map.entry(Object.class, "any"));

    /** So deep that only a type that cannot end gets there. */
    private static final int DEEPEST = 40;

    /** How many levels of builders get everything, and not only what they demand. */
    private final int fullLevels;

    SampleValues(int fullLevels) {
        this.fullLevels = fullLevels;
    }

    /** Something that a setter demands can not be made, since it demands itself. */
    static final class EndlessException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        EndlessException(String type) {
            super(type + " demands itself");
        }
    }

    /**
     * A call with a sample for each argument; what builders and configurations lack is given until they are content.
     */
    Object invoke(Object target, Method method) throws ReflectiveOperationException {
        Set<String> needed = new HashSet<>();
        while (true) {
            Object[] arguments = Arrays.stream(method.getGenericParameterTypes())
                    .map(type -> of(type, 0, needed))
                    .toArray();
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException failed) {
                if (!needed.addAll(lacking(failed.getCause()))) {
                    throw failed;
                }
            }
        }
    }

    private static List<String> lacking(Throwable refusal) {
        if (refusal instanceof MissingPropertiesException missing) {
            return missing.properties();
        }
        return refusal instanceof MissingParametersException missing
                ? missing.parameters().stream()
                        .map(text -> text.substring(text.indexOf('\'') + 1, text.lastIndexOf('\'')))
                        .toList()
                : List.of();
    }

    private Object of(Type type, int depth, Set<String> needed) {
        if (depth > DEEPEST) {
            throw new EndlessException(type.getTypeName());
        }
        if (type instanceof WildcardType wildcard) {
            Type[] lower = wildcard.getLowerBounds();
            return of(lower.length > 0 ? lower[0] : wildcard.getUpperBounds()[0], depth, needed);
        }
        if (type instanceof TypeVariable<?> variable) {
            return of(variable.getBounds()[0], depth, needed);
        }
        if (type instanceof ParameterizedType of) {
            return generic(of, depth, needed);
        }
        Class<?> plain = (Class<?>) type;
        if (PLAIN.containsKey(plain)) {
            return PLAIN.get(plain);
        }
        if (plain == Binary.class) {
            return Binary.of("file.txt", "text/plain", "octets".getBytes(StandardCharsets.UTF_8));
        }
        if (OpenEnum.class.isAssignableFrom(plain)) {
            return constant(plain);
        }
        return Model.class.isAssignableFrom(plain) && !Modifier.isAbstract(plain.getModifiers())
                ? model(plain, depth)
                : member(plain, depth);
    }

    private Object generic(ParameterizedType type, int depth, Set<String> needed) {
        Type first = type.getActualTypeArguments()[0];
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == List.class) {
            return List.of(of(first, depth + 1, Set.of()));
        }
        if (raw == Map.class) {
            return Map.of("key", of(type.getActualTypeArguments()[1], depth + 1, Set.of()));
        }
        if (raw == Field.class) {
            return Field.of(of(first, depth + 1, Set.of()));
        }
        if (raw == Consumer.class) {
            return (Consumer<Object>) builder -> fill(builder, depth, needed);
        }
        throw new AssertionError("No sample of " + type);
    }

    private static Object constant(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .findFirst()
                .<Object>map(field -> {
                    try {
                        return field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .orElseGet(() -> made(type, 0));
    }

    private Object model(Class<?> type, int depth) {
        Set<String> needed = new HashSet<>();
        while (true) {
            try {
                return type.getMethod("of", Consumer.class)
                        .invoke(null, (Consumer<Object>) builder -> fill(builder, depth + 1, needed));
            } catch (InvocationTargetException failed) {
                if (!needed.addAll(lacking(failed.getCause()))) {
                    throw thrown(failed);
                }
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** One of a union or a hierarchy. */
    private Object member(Class<?> type, int depth) {
        if (type.isSealed()) {
            for (Class<?> subtype : type.getPermittedSubclasses()) {
                if (Model.class.isAssignableFrom(subtype)
                        && !Modifier.isAbstract(subtype.getModifiers())
                        && hasBuilder(subtype)) {
                    return model(subtype, depth);
                }
            }
        }
        return made(type, depth);
    }

    private static boolean hasBuilder(Class<?> model) {
        return Arrays.stream(model.getMethods())
                .anyMatch(method -> method.getName().equals("of")
                        && List.of(method.getParameterTypes()).equals(List.of(Consumer.class)));
    }

    /** By a static method {@code of} of one argument. */
    private static Object made(Class<?> type, int depth) {
        Method of = Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers())
                        && method.getName().equals("of")
                        && method.getParameterCount() == 1
                        && method.getReturnType() == type)
                .min(Comparator.comparing(method -> rank(method.getParameterTypes()[0])))
                .orElseThrow(() -> new AssertionError("No sample of " + type));
        try {
            return of.invoke(null, new SampleValues(0).of(of.getGenericParameterTypes()[0], depth + 1, Set.of()));
        } catch (InvocationTargetException failed) {
            throw thrown(failed);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static String rank(Class<?> type) {
        return (PLAIN.containsKey(type) ? "0" : "1") + type.getName();
    }

    private static RuntimeException thrown(InvocationTargetException failed) {
        if (failed.getCause() instanceof RuntimeException unchecked) {
            return unchecked;
        }
        throw new AssertionError(failed.getCause());
    }

    private void fill(Object builder, int depth, Set<String> needed) {
        Set<String> names = new HashSet<>();
        needed.forEach(name -> names.add(plain(name)));
        for (Method setter : setters(builder.getClass())) {
            if (depth < fullLevels || names.contains(plain(setter.getName()))) {
                try {
                    setter.invoke(builder, of(setter.getGenericParameterTypes()[0], depth + 1, Set.of()));
                } catch (InvocationTargetException failed) {
                    throw thrown(failed);
                } catch (IllegalAccessException e) {
                    throw new AssertionError(setter.toString(), e);
                }
            }
        }
    }

    /** Those that take a value; for each name one, so that what is set is a value of the description's type. */
    private static List<Method> setters(Class<?> builder) {
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getParameterCount() == 1
                        && !Modifier.isStatic(method.getModifiers())
                        && method.getParameterTypes()[0] != Consumer.class
                        && method.getDeclaringClass() != ModelBuilder.class
                        && method.getDeclaringClass() != RequestParameters.class
                        && method.getDeclaringClass() != Object.class
                        && !method.isBridge())
                .sorted(Comparator.comparing(Method::getName)
                        .thenComparing(method -> rank(method.getParameterTypes()[0])))
                .toList();
    }

    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
