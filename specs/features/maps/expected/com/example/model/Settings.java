package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Settings extends Model {
    public static final ModelType<Settings> TYPE = ModelType.of("Settings", Settings::new, p -> {
        p.optional("labels", Codecs.map(Codecs.STRING));
        p.optional("limits", Codecs.map(Limits.TYPE));
        p.optional("free", Codecs.map(Codecs.JSON));
        p.additional(Codecs.BOOLEAN);
    });

    private Settings(Values values) {
        super(TYPE, values);
    }

    public static Settings of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Settings fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable Map<String, String> labels() {
        return find(0);
    }

    public @Nullable Map<String, Limits> limits() {
        return find(1);
    }

    public @Nullable Map<String, JsonValue> free() {
        return find(2);
    }

    /** Further properties, by name. */
    public Map<String, Boolean> additional() {
        return additional(Codecs.BOOLEAN);
    }

    public static final class Builder extends ModelBuilder<Settings, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder labels(@Nullable Map<String, String> labels) {
            return set(0, labels);
        }

        public Builder limits(@Nullable Map<String, Limits> limits) {
            return set(1, limits);
        }

        public Builder free(@Nullable Map<String, JsonValue> free) {
            return set(2, free);
        }
    }

    public static final class Limits extends Model {
        public static final ModelType<Limits> TYPE = ModelType.of("Limits", Limits::new, p -> {
            p.optional("max", Codecs.INT64);
        });

        private Limits(Values values) {
            super(TYPE, values);
        }

        public static Limits of(Consumer<Builder> data) {
            return TYPE.build(new Builder(), data);
        }

        public static Limits fromJson(String json) {
            return TYPE.fromJson(json);
        }

        public Builder toBuilder() {
            return new Builder().takeOver(this);
        }

        public @Nullable Long max() {
            return find(0);
        }

        public static final class Builder extends ModelBuilder<Limits, Builder> {
            public Builder() {
                super(TYPE);
            }

            public Builder max(long max) {
                return set(0, max);
            }
        }
    }
}
