package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Field;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Pet extends Model {
    public static final ModelType<Pet> TYPE = ModelType.of("Pet", Pet::new, p -> {
        p.required("name", Codecs.STRING);
        p.optional("nick", Codecs.STRING).nullable();
        p.optional("kind", KindOfPet.TYPE);
    });

    private Pet(Values values) {
        super(TYPE, values);
    }

    public static Pet of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Pet fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String name() {
        return get(0);
    }

    public @Nullable String nick() {
        return find(1);
    }

    public Field<String> nickField() {
        return field(1);
    }

    public @Nullable KindOfPet kind() {
        return find(2);
    }

    public static final class Builder extends ModelBuilder<Pet, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder name(String name) {
            return set(0, name);
        }

        public Builder nick(@Nullable String nick) {
            return set(1, nick);
        }

        public Builder kind(@Nullable KindOfPet kind) {
            return set(2, kind);
        }
    }
}
