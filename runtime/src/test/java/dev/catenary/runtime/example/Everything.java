package dev.catenary.runtime.example;

import dev.catenary.runtime.Binary;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Properties;
import dev.catenary.runtime.Values;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A property of every type, named after it. */
public final class Everything extends Model {
    public static final ModelType<Everything> TYPE =
            ModelType.of("Everything", Everything::new, Everything::properties);

    private Everything(Values values) {
        super(TYPE, values);
    }

    public static Everything of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Everything fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable String string() {
        return find(0);
    }

    public @Nullable Integer int32() {
        return find(1);
    }

    public @Nullable Long int64() {
        return find(2);
    }

    public @Nullable BigInteger integer() {
        return find(3);
    }

    public @Nullable BigDecimal decimal() {
        return find(4);
    }

    public @Nullable Float float32() {
        return find(5);
    }

    public @Nullable Double float64() {
        return find(6);
    }

    public @Nullable Boolean bool() {
        return find(7);
    }

    public @Nullable OffsetDateTime time() {
        return find(8);
    }

    public @Nullable LocalDate date() {
        return find(9);
    }

    public @Nullable UUID uuid() {
        return find(10);
    }

    public byte @Nullable [] bytes() {
        return find(11);
    }

    public @Nullable Binary binary() {
        return find(12);
    }

    public @Nullable JsonValue json() {
        return find(13);
    }

    public @Nullable List<OffsetDateTime> times() {
        return find(14);
    }

    public @Nullable List<@Nullable Long> gaps() {
        return find(15);
    }

    public @Nullable Map<String, List<BigDecimal>> table() {
        return find(16);
    }

    public @Nullable Source source() {
        return find(17);
    }

    public @Nullable List<Source> sources() {
        return find(18);
    }

    public @Nullable Pet pet() {
        return find(19);
    }

    public @Nullable Mixed mixed() {
        return find(20);
    }

    public @Nullable String hidden() {
        return find(21);
    }

    private static void properties(Properties p) {
        p.optional("string", Codecs.STRING);
        p.optional("int32", Codecs.INT32);
        p.optional("int64", Codecs.INT64);
        p.optional("integer", Codecs.INTEGER);
        p.optional("decimal", Codecs.DECIMAL);
        p.optional("float32", Codecs.FLOAT);
        p.optional("float64", Codecs.DOUBLE);
        p.optional("bool", Codecs.BOOLEAN);
        p.optional("time", Codecs.DATE_TIME);
        p.optional("date", Codecs.DATE);
        p.optional("uuid", Codecs.UUID);
        p.optional("bytes", Codecs.BYTES);
        p.optional("binary", Codecs.BINARY);
        p.optional("json", Codecs.JSON);
        p.optional("times", Codecs.list(Codecs.DATE_TIME));
        p.optional("gaps", Codecs.list(Codecs.nullable(Codecs.INT64)));
        p.optional("table", Codecs.map(Codecs.list(Codecs.DECIMAL)));
        p.optional("source", Source.TYPE);
        p.optional("sources", Codecs.list(Source.TYPE));
        p.optional("pet", Pet.TYPE);
        p.optional("mixed", Mixed.TYPE);
        p.optional("hidden", Codecs.STRING).writeOnly();
    }

    /** Builds an {@link Everything}. */
    public static final class Builder extends ModelBuilder<Everything, Builder> {
        private Builder() {
            super(TYPE);
        }

        public Builder decimal(BigDecimal decimal) {
            return set(4, decimal);
        }

        public Builder float32(float float32) {
            return set(5, float32);
        }

        public Builder float64(double float64) {
            return set(6, float64);
        }

        public Builder time(OffsetDateTime time) {
            return set(8, time);
        }

        public Builder bytes(byte[] bytes) {
            return set(11, bytes);
        }

        public Builder binary(Binary binary) {
            return set(12, binary);
        }

        public Builder gaps(List<@Nullable Long> gaps) {
            return set(15, gaps);
        }

        public Builder source(Source source) {
            return set(17, source);
        }

        public Builder pet(Pet pet) {
            return set(19, pet);
        }
    }
}
