package dev.catenary.runtime.example;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Properties;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;

/** A card. */
public final class Card extends Model {
    /** How this type is read and written. */
    public static final ModelType<Card> TYPE = ModelType.of("Card", Card::new, Card::properties);

    private Card(Values values) {
        super(TYPE, values);
    }

    public static Card of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public String number() {
        return get(0);
    }

    public String object() {
        return get(1);
    }

    private static void properties(Properties p) {
        p.required("number", Codecs.STRING).secret();
        p.required("object", Codecs.STRING).constant("card");
    }

    /** Builds a {@link Card}. */
    public static final class Builder extends ModelBuilder<Card, Builder> {
        private Builder() {
            super(TYPE);
        }

        public Builder number(String number) {
            return set(0, number);
        }

        public Builder object(String object) {
            return set(1, object);
        }
    }
}
