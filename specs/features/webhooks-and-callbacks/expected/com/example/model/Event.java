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

public final class Event extends Model {
    public static final ModelType<Event> TYPE = ModelType.of("Event", Event::new, p -> {
        p.required("id", Codecs.STRING);
        p.optional("kind", Kind.TYPE);
    });

    private Event(Values values) {
        super(TYPE, values);
    }

    public static Event of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Event fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String id() {
        return get(0);
    }

    public @Nullable Kind kind() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Event, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder id(String id) {
            return set(0, id);
        }

        public Builder kind(@Nullable Kind kind) {
            return set(1, kind);
        }
    }

    public static final class Kind extends OpenEnum<String, Kind.Known> {
        public static final Kind MADE = new Kind("made", Known.MADE);
        public static final Kind PAID = new Kind("paid", Known.PAID);

        public static final EnumType<Kind, String> TYPE = EnumType.of(Codecs.STRING,
                value -> new Kind(value, Known.UNRECOGNIZED), MADE, PAID);

        private Kind(String value, Known known) {
            super(value, known);
        }

        public static Kind of(String value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            MADE, PAID, UNRECOGNIZED
        }
    }
}
