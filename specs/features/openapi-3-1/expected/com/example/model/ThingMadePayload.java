package com.example.model;

import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;

public final class ThingMadePayload extends Model {
    public static final ModelType<ThingMadePayload> TYPE =
            ModelType.of("ThingMadePayload", ThingMadePayload::new, p -> {
                p.required("thing", Thing.TYPE);
            });

    private ThingMadePayload(Values values) {
        super(TYPE, values);
    }

    public static ThingMadePayload of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static ThingMadePayload fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public Thing thing() {
        return get(0);
    }

    public static final class Builder extends ModelBuilder<ThingMadePayload, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder thing(Thing thing) {
            return set(0, thing);
        }

        public Builder thing(Consumer<Thing.Builder> data) {
            return thing(Thing.of(data));
        }
    }
}
