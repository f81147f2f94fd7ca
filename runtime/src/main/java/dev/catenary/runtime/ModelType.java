package dev.catenary.runtime;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A model's type: its name, its table, and how it is read and written. Reading is lenient: what does not fit fails only the accessor
 * that asks for it.
 *
 * <p>The table is defined at first use, never during class initialisation, because models refer to each other's types in cycles.
 *
 * @param <M> the model
 */
public final class ModelType<M extends Model> implements Codec<M> {
    private final String name;
    private final Function<Values, M> create;
    private final Consumer<Properties> define;
    private final Object defining = new Object();
    private volatile @Nullable PropertyTable table;

    private ModelType(String name, Function<Values, M> create, Consumer<Properties> define) {
        this.name = name;
        this.create = create;
        this.define = define;
    }

    /** A type of that name; {@code define} names the properties and runs once, later. */
    public static <M extends Model> ModelType<M> of(
            String name, Function<Values, M> create, Consumer<Properties> define) {
        return new ModelType<>(name, create, define);
    }

    /** The model's name. */
    public String name() {
        return name;
    }

    /**
     * Reads a model from JSON text.
     *
     * @throws DecodeException if it is not one complete JSON object
     */
    public M fromJson(String json) {
        return Json.read(this, json, null);
    }

    /** {@link #fromJson(String)} of UTF-8. */
    public M fromJson(byte[] json) {
        return Json.read(this, json, null);
    }

    /**
     * What {@code data} makes of the builder.
     *
     * @throws MissingPropertiesException if required properties are missing
     */
    public <B extends ModelBuilder<M, B>> M build(B builder, Consumer<? super B> data) {
        data.accept(builder);
        return builder.build();
    }

    @Override
    public M read(JsonReader in) {
        return create.apply(table().read(in));
    }

    @Override
    public void write(JsonWriter out, M value) {
        table().write(out, ((Model) value).values);
    }

    @Override
    public boolean accepts(JsonKind kind) {
        return kind == JsonKind.OBJECT;
    }

    @Override
    public String toString() {
        return name;
    }

    M create(Values values) {
        return create.apply(values);
    }

    PropertyTable table() {
        PropertyTable defined = table;
        return defined != null ? defined : define();
    }

    private PropertyTable define() {
        synchronized (defining) {
            PropertyTable defined = table;
            if (defined == null) {
                Properties properties = new Properties();
                define.accept(properties);
                defined = properties.table(name);
                table = defined;
            }
            return defined;
        }
    }
}
