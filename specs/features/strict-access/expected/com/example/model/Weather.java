package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Weather extends Model {
    public static final ModelType<Weather> TYPE = ModelType.of("Weather", Weather::new, p -> {
        p.required("place", Codecs.STRING);
        p.required("degrees", Codecs.DECIMAL);
        p.required("wind", Wind.TYPE);
        p.optional("since", Codecs.DATE_TIME);
    });

    private Weather(Values values) {
        super(TYPE, values);
    }

    public static Weather of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Weather fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String place() {
        return get(0);
    }

    public BigDecimal degrees() {
        return get(1);
    }

    public Wind wind() {
        return get(2);
    }

    public @Nullable OffsetDateTime since() {
        return find(3);
    }

    public static final class Builder extends ModelBuilder<Weather, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder place(String place) {
            return set(0, place);
        }

        public Builder degrees(BigDecimal degrees) {
            return set(1, degrees);
        }

        public Builder wind(Wind wind) {
            return set(2, wind);
        }

        public Builder wind(Consumer<Wind.Builder> data) {
            return wind(Wind.of(data));
        }

        public Builder since(@Nullable OffsetDateTime since) {
            return set(3, since);
        }
    }

    public static final class Wind extends Model {
        public static final ModelType<Wind> TYPE = ModelType.of("Wind", Wind::new, p -> {
            p.required("speed", Codecs.INT64);
            p.required("from", Codecs.STRING);
        });

        private Wind(Values values) {
            super(TYPE, values);
        }

        public static Wind of(Consumer<Builder> data) {
            return TYPE.build(new Builder(), data);
        }

        public static Wind fromJson(String json) {
            return TYPE.fromJson(json);
        }

        public Builder toBuilder() {
            return new Builder().takeOver(this);
        }

        public long speed() {
            return get(0);
        }

        public String from() {
            return get(1);
        }

        public static final class Builder extends ModelBuilder<Wind, Builder> {
            public Builder() {
                super(TYPE);
            }

            public Builder speed(long speed) {
                return set(0, speed);
            }

            public Builder from(String from) {
                return set(1, from);
            }
        }
    }
}
