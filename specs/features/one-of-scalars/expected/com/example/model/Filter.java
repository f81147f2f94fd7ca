package com.example.model;

import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Filter extends Model {
    public static final ModelType<Filter> TYPE = ModelType.of("Filter", Filter::new, p -> {
        p.required("left", Operand.TYPE);
        p.optional("right", Operand.TYPE);
    });

    private Filter(Values values) {
        super(TYPE, values);
    }

    public static Filter of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Filter fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    /** What is compared. */
    public Operand left() {
        return get(0);
    }

    /** What is compared. */
    public @Nullable Operand right() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Filter, Builder> {
        public Builder() {
            super(TYPE);
        }

        /** What is compared. */
        public Builder left(Operand left) {
            return set(0, left);
        }

        /** What is compared. */
        public Builder right(@Nullable Operand right) {
            return set(1, right);
        }
    }
}
