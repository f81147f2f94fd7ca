package dev.catenary.generator;

import dev.catenary.runtime.DecodeException;
import dev.catenary.runtime.Field;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.Union;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Calls every accessor of a model, and of all that is in it, and notes which of them refuse the value they have. */
final class Misfits {
    private final List<Misfit> found = new ArrayList<>();

    private Misfits() {}

    /** One value that is not what its description says; {@code text} names the type and property. */
    record Misfit(Kind kind, String text) {}

    /** What an example may have against its own schema. */
    enum Kind {
        MISSING("missing", "The schema requires a property that the example leaves out."),
        NULL("null", "The schema requires a property and does not let it be null, but it is null in the example."),
        WRONG_TYPE("type", "The schema gives a type or format that the example's value does not have."),
        NO_VARIANT("variant", "A oneOf or anyOf has no alternative for the value, or it lacks their discriminator."),
        NO_BODY("no body", "The example is null as a whole where it means that nothing is sent.");

        final String column;
        final String meaning;

        Kind(String column, String meaning) {
            this.column = column;
            this.meaning = meaning;
        }
    }

    static List<Misfit> in(Model model) {
        Misfits misfits = new Misfits();
        misfits.walk(model);
        return misfits.found;
    }

    private void walk(Object value) {
        if (value instanceof Model model) {
            accessors(model);
        } else if (value instanceof Union union) {
            union(union);
        } else if (value instanceof Collection<?> items) {
            items.forEach(this::walk);
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::walk);
        }
    }

    private void union(Union union) {
        if (union.getClass().getSimpleName().equals("Unknown")) {
            found.add(new Misfit(Kind.NO_VARIANT, union.getClass().getName()));
        }
        walk(union.value());
    }

    private void accessors(Model model) {
        for (Method method : model.getClass().getDeclaredMethods()) {
            boolean accessor = Modifier.isPublic(method.getModifiers())
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getParameterCount() == 0
                    && !method.isSynthetic()
                    && method.getReturnType() != Field.class
                    && !method.getReturnType().getSimpleName().equals("Builder");
            if (accessor) {
                call(model, method);
            }
        }
    }

    private void call(Model model, Method accessor) {
        try {
            walk(accessor.invoke(model));
        } catch (InvocationTargetException thrown) {
            if (!(thrown.getCause() instanceof DecodeException refused)) {
                throw new AssertionError(accessor + " fails", thrown.getCause());
            }
            found.add(new Misfit(kind(model, refused), model.getClass().getName() + "/" + refused.getMessage()));
        } catch (IllegalAccessException e) {
            throw new AssertionError(accessor + " cannot be called", e);
        }
    }

    private static Kind kind(Model model, DecodeException refused) {
        if (refused.value() == null) {
            return Kind.MISSING;
        }
        if (!refused.value().isNull()) {
            return Kind.WRONG_TYPE;
        }
        return model instanceof Envelope ? Kind.NO_BODY : Kind.NULL;
    }
}
