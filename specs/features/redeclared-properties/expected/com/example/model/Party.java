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
public final class Party extends Model {
    public static final ModelType<Party> TYPE = ModelType.of("Party", Party::new, p -> {
        p.optional("name", Codecs.STRING);
    });

    private Party(Values values) {
        super(TYPE, values);
    }

    public static Party of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Party fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable String name() {
        return find(0);
    }

    public static final class Builder extends ModelBuilder<Party, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder name(@Nullable String name) {
            return set(0, name);
        }
    }
}
