package dev.catenary.generator;

import dev.catenary.runtime.Codec;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.concurrent.atomic.AtomicReference;

/** A body as the only property of a model, so that every codec can be used, and a body that does not fit is kept. */
public final class Envelope extends Model {
    private Envelope(ModelType<?> type, Values values) {
        super(type, values);
    }

    static Envelope read(Codec<?> codec, JsonValue body) {
        AtomicReference<ModelType<Envelope>> type = new AtomicReference<>();
        type.set(ModelType.of("Envelope", values -> new Envelope(type.get(), values), p -> p.required("body", codec)));
        return type.get().fromJson("{\"body\":" + body.toJson() + "}");
    }

    JsonValue written() {
        return JsonValue.parse(toJson()).members().get("body");
    }

    public Object body() {
        return get(0);
    }
}
