package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.OpenEnum;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Second extends Model {
    public static final ModelType<Second> TYPE = ModelType.of("Second", Second::new, p -> {
        p.optional("level", Level.TYPE);
        p.optional("state", State.TYPE);
    });

    private Second(Values values) {
        super(TYPE, values);
    }

    public static Second of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Second fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable Level level() {
        return find(0);
    }

    public @Nullable State state() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Second, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder level(@Nullable Level level) {
            return set(0, level);
        }

        public Builder state(@Nullable State state) {
            return set(1, state);
        }
    }

    public static final class Level extends OpenEnum<Long, Level.Known> {
        public static final Level GROUND = new Level(1L, Known.GROUND);
        public static final Level UPPER = new Level(2L, Known.UPPER);

        public static final EnumType<Level, Long> TYPE = EnumType.of(Codecs.INT64,
                value -> new Level(value, Known.UNRECOGNIZED), GROUND, UPPER);

        private Level(long value, Known known) {
            super(value, known);
        }

        public static Level of(long value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            GROUND, UPPER, UNRECOGNIZED
        }
    }
}
