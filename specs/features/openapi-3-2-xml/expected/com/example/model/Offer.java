package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import dev.catenary.runtime.Xml;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Offer extends Model {
    public static final ModelType<Offer> TYPE = ModelType.of("Offer", Offer::new, p -> {
        p.required("sku", Codecs.STRING).xml(Xml.plain().attribute());
        p.optional("price", Price.TYPE);
        p.optional("note", Note.TYPE);
        p.optional("tags", Codecs.list(Codecs.STRING)).xml(Xml.plain().wrapped().items(Xml.named("tag")));
        p.optional("colors", Codecs.list(Codecs.STRING)).xml(Xml.plain().items(Xml.named("color")));
    });

    private Offer(Values values) {
        super(TYPE, values);
    }

    public static Offer of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Offer fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String sku() {
        return get(0);
    }

    public @Nullable Price price() {
        return find(1);
    }

    public @Nullable Note note() {
        return find(2);
    }

    public @Nullable List<String> tags() {
        return find(3);
    }

    public @Nullable List<String> colors() {
        return find(4);
    }

    public static final class Builder extends ModelBuilder<Offer, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder sku(String sku) {
            return set(0, sku);
        }

        public Builder price(@Nullable Price price) {
            return set(1, price);
        }

        public Builder price(Consumer<Price.Builder> data) {
            return price(Price.of(data));
        }

        public Builder note(@Nullable Note note) {
            return set(2, note);
        }

        public Builder note(Consumer<Note.Builder> data) {
            return note(Note.of(data));
        }

        public Builder tags(@Nullable List<String> tags) {
            return set(3, tags);
        }

        public Builder addTags(String item) {
            return add(3, item);
        }

        public Builder colors(@Nullable List<String> colors) {
            return set(4, colors);
        }

        public Builder addColors(String item) {
            return add(4, item);
        }
    }
}
