package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.Field;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.OpenEnum;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Delivery extends Model {
    public static final ModelType<Delivery> TYPE = ModelType.of("Delivery", Delivery::new, p -> {
        p.optional("trigger", Trigger.TYPE);
        p.optional("outcome", Outcome.TYPE).nullable();
        p.optional("medium", Medium.TYPE);
        p.optional("size", Size.TYPE);
        p.optional("urgency", Urgency.TYPE);
        p.optional("mode", Mode.TYPE);
        p.optional("first", First.TYPE);
        p.optional("second", Second.TYPE);
        p.optional("third", Third.TYPE);
    });

    private Delivery(Values values) {
        super(TYPE, values);
    }

    public static Delivery of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Delivery fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    /** What made a delivery start. */
    public @Nullable Trigger trigger() {
        return find(0);
    }

    public @Nullable Outcome outcome() {
        return find(1);
    }

    public Field<Outcome> outcomeField() {
        return field(1);
    }

    public @Nullable Medium medium() {
        return find(2);
    }

    public @Nullable Size size() {
        return find(3);
    }

    public @Nullable Urgency urgency() {
        return find(4);
    }

    public @Nullable Mode mode() {
        return find(5);
    }

    public @Nullable First first() {
        return find(6);
    }

    public @Nullable Second second() {
        return find(7);
    }

    public @Nullable Third third() {
        return find(8);
    }

    public static final class Builder extends ModelBuilder<Delivery, Builder> {
        public Builder() {
            super(TYPE);
        }

        /** What made a delivery start. */
        public Builder trigger(@Nullable Trigger trigger) {
            return set(0, trigger);
        }

        public Builder outcome(@Nullable Outcome outcome) {
            return set(1, outcome);
        }

        public Builder medium(@Nullable Medium medium) {
            return set(2, medium);
        }

        public Builder size(@Nullable Size size) {
            return set(3, size);
        }

        public Builder urgency(@Nullable Urgency urgency) {
            return set(4, urgency);
        }

        public Builder mode(@Nullable Mode mode) {
            return set(5, mode);
        }

        public Builder first(@Nullable First first) {
            return set(6, first);
        }

        public Builder first(Consumer<First.Builder> data) {
            return first(First.of(data));
        }

        public Builder second(@Nullable Second second) {
            return set(7, second);
        }

        public Builder second(Consumer<Second.Builder> data) {
            return second(Second.of(data));
        }

        public Builder third(@Nullable Third third) {
            return set(8, third);
        }

        public Builder third(Consumer<Third.Builder> data) {
            return third(Third.of(data));
        }
    }

    public static final class Medium extends OpenEnum<Long, Medium.Known> {
        /** By post. */
        public static final Medium PARCEL_POST = new Medium(10L, Known.PARCEL_POST);

        /** By post, too. */
        public static final Medium PARCEL_POST_kkpp = new Medium(20L, Known.PARCEL_POST_kkpp);
        public static final Medium _30 = new Medium(30L, Known._30);

        public static final EnumType<Medium, Long> TYPE = EnumType.of(Codecs.INT64,
                value -> new Medium(value, Known.UNRECOGNIZED), PARCEL_POST, PARCEL_POST_kkpp, _30);

        private Medium(long value, Known known) {
            super(value, known);
        }

        public static Medium of(long value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            PARCEL_POST, PARCEL_POST_kkpp, _30, UNRECOGNIZED
        }
    }

    public static final class Mode extends OpenEnum<String, Mode.Known> {
        public static final Mode READ = new Mode("read", Known.READ);

        /** To write, and to read. */
        public static final Mode WRITE = new Mode("write", Known.WRITE);

        public static final EnumType<Mode, String> TYPE = EnumType.of(Codecs.STRING,
                value -> new Mode(value, Known.UNRECOGNIZED), READ, WRITE);

        private Mode(String value, Known known) {
            super(value, known);
        }

        public static Mode of(String value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            READ, WRITE, UNRECOGNIZED
        }
    }

    public static final class Outcome extends OpenEnum<Long, Outcome.Known> {
        /** Handed over. */
        public static final Outcome DONE = new Outcome(1L, Known.DONE);

        /** On a second way. */
        public static final Outcome LOST = new Outcome(2L, Known.LOST);
        public static final Outcome TYPE_cojt = new Outcome(-1L, Known.TYPE_cojt);

        public static final EnumType<Outcome, Long> TYPE = EnumType.of(Codecs.INT64,
                value -> new Outcome(value, Known.UNRECOGNIZED), DONE, LOST, TYPE_cojt);

        private Outcome(long value, Known known) {
            super(value, known);
        }

        public static Outcome of(long value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            DONE, LOST, TYPE_cojt, UNRECOGNIZED
        }
    }

    public static final class Size extends OpenEnum<String, Size.Known> {
        /** Up to 2 kg. */
        public static final Size SMALL = new Size("s", Known.SMALL);

        /** Up to 10 kg. */
        public static final Size M = new Size("m", Known.M);

        public static final EnumType<Size, String> TYPE = EnumType.of(Codecs.STRING,
                value -> new Size(value, Known.UNRECOGNIZED), SMALL, M);

        private Size(String value, Known known) {
            super(value, known);
        }

        public static Size of(String value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            SMALL, M, UNRECOGNIZED
        }
    }

    public static final class Urgency extends OpenEnum<Long, Urgency.Known> {
        /** Within a week. */
        public static final Urgency LOW = new Urgency(1L, Known.LOW);

        /** Today. */
        public static final Urgency HIGH = new Urgency(2L, Known.HIGH);

        /**
         * Now.
         * <p><b>Deprecated</b> in the description.
         */
        public static final Urgency _3 = new Urgency(3L, Known._3);

        public static final EnumType<Urgency, Long> TYPE = EnumType.of(Codecs.INT64,
                value -> new Urgency(value, Known.UNRECOGNIZED), LOW, HIGH, _3);

        private Urgency(long value, Known known) {
            super(value, known);
        }

        public static Urgency of(long value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            LOW, HIGH, _3, UNRECOGNIZED
        }
    }
}
