package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Range extends Model {
    public static final ModelType<Range> TYPE = ModelType.of("Range", Range::new, p -> {
        p.required("from", Codecs.DECIMAL);
        p.optional("to", Codecs.DECIMAL);
    });

    private Range(Values values) {
        super(TYPE, values);
    }

    public static Range of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Range fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public BigDecimal from() {
        return get(0);
    }

    public @Nullable BigDecimal to() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Range, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder from(BigDecimal from) {
            return set(0, from);
        }

        public Builder to(@Nullable BigDecimal to) {
            return set(1, to);
        }
    }
}
