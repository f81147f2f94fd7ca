package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class PairOfA extends Model {
    public static final ModelType<PairOfA> TYPE = ModelType.of("PairOfA", PairOfA::new, p -> {
        p.optional("l", Codecs.STRING);
    });

    private PairOfA(Values values) {
        super(TYPE, values);
    }

    public static PairOfA of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static PairOfA fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public java.lang. @Nullable String l() {
        return find(0);
    }

    public static final class Builder extends ModelBuilder<PairOfA, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder l(java.lang. @Nullable String l) {
            return set(0, l);
        }
    }
}
