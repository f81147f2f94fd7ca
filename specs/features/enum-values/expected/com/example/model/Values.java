package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.Field;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.OpenEnum;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Values extends Model {
    public static final ModelType<Values> TYPE = ModelType.of("Values", Values::new, p -> {
        p.required("object", Codecs.STRING).constant("values");
        p.required("version", Codecs.INT64).constant(2L);
        p.required("on", Codecs.BOOLEAN).constant(true);
        p.optional("reaction", Reaction.TYPE);
        p.optional("unit", Unit.TYPE);
        p.optional("number", Number.TYPE);
        p.optional("yes", Yes.TYPE).nullable();
        p.optional("flag", Codecs.BOOLEAN);
        p.optional("maybe", Maybe.TYPE).nullable();
        p.optional("word", Word.TYPE);
    });

    private Values(dev.catenary.runtime.Values values) {
        super(TYPE, values);
    }

    public static Values of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Values fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public String object() {
        return get(0);
    }

    public long version() {
        return get(1);
    }

    public boolean on() {
        return get(2);
    }

    public @Nullable Reaction reaction() {
        return find(3);
    }

    public @Nullable Unit unit() {
        return find(4);
    }

    public @Nullable Number number() {
        return find(5);
    }

    public @Nullable Yes yes() {
        return find(6);
    }

    public Field<Yes> yesField() {
        return field(6);
    }

    public @Nullable Boolean flag() {
        return find(7);
    }

    public @Nullable Maybe maybe() {
        return find(8);
    }

    public Field<Maybe> maybeField() {
        return field(8);
    }

    public @Nullable Word word() {
        return find(9);
    }

    public static final class Builder extends ModelBuilder<Values, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder object(String object) {
            return set(0, object);
        }

        public Builder version(long version) {
            return set(1, version);
        }

        public Builder on(boolean on) {
            return set(2, on);
        }

        public Builder reaction(@Nullable Reaction reaction) {
            return set(3, reaction);
        }

        public Builder unit(@Nullable Unit unit) {
            return set(4, unit);
        }

        public Builder number(@Nullable Number number) {
            return set(5, number);
        }

        public Builder yes(@Nullable Yes yes) {
            return set(6, yes);
        }

        public Builder flag(boolean flag) {
            return set(7, flag);
        }

        public Builder maybe(@Nullable Maybe maybe) {
            return set(8, maybe);
        }

        public Builder word(@Nullable Word word) {
            return set(9, word);
        }
    }

    public static final class Maybe extends OpenEnum<String, Maybe.Known> {
        public static final Maybe A = new Maybe("a", Known.A);
        public static final Maybe B = new Maybe("b", Known.B);

        public static final EnumType<Maybe, String> TYPE = EnumType.of(Codecs.STRING,
                value -> new Maybe(value, Known.UNRECOGNIZED), A, B);

        private Maybe(String value, Known known) {
            super(value, known);
        }

        public static Maybe of(String value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            A, B, UNRECOGNIZED
        }
    }

    public static final class Number extends OpenEnum<BigDecimal, Number.Known> {
        public static final Number _0_5 = new Number(new BigDecimal("0.5"), Known._0_5);
        public static final Number _1 = new Number(new BigDecimal("1"), Known._1);
        public static final Number _1_5 = new Number(new BigDecimal("1.5"), Known._1_5);

        public static final EnumType<Number, BigDecimal> TYPE = EnumType.of(Codecs.DECIMAL,
                value -> new Number(value, Known.UNRECOGNIZED), _0_5, _1, _1_5);

        private Number(BigDecimal value, Known known) {
            super(value, known);
        }

        public static Number of(BigDecimal value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            _0_5, _1, _1_5, UNRECOGNIZED
        }
    }

    public static final class Reaction extends OpenEnum<String, Reaction.Known> {
        public static final Reaction PLUS_1 = new Reaction("+1", Known.PLUS_1);
        public static final Reaction MINUS_1 = new Reaction("-1", Known.MINUS_1);
        public static final Reaction HEART = new Reaction("heart", Known.HEART);
        public static final Reaction EMPTY = new Reaction("", Known.EMPTY);

        public static final EnumType<Reaction, String> TYPE = EnumType.of(Codecs.STRING,
                value -> new Reaction(value, Known.UNRECOGNIZED), PLUS_1, MINUS_1, HEART, EMPTY);

        private Reaction(String value, Known known) {
            super(value, known);
        }

        public static Reaction of(String value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            PLUS_1, MINUS_1, HEART, EMPTY, UNRECOGNIZED
        }
    }

    public static final class Unit extends OpenEnum<String, Unit.Known> {
        public static final Unit KM_H_cyip = new Unit("km/h", Known.KM_H_cyip);
        public static final Unit KM_H_oxtp = new Unit("km-h", Known.KM_H_oxtp);
        public static final Unit KM_H = new Unit("KM H", Known.KM_H);
        public static final Unit KM_H_brag = new Unit("kmH", Known.KM_H_brag);
        public static final Unit _2ND = new Unit("2nd", Known._2ND);
        public static final Unit STAR = new Unit("*", Known.STAR);

        public static final EnumType<Unit, String> TYPE = EnumType.of(Codecs.STRING,
                value -> new Unit(value, Known.UNRECOGNIZED), KM_H_cyip, KM_H_oxtp, KM_H, KM_H_brag, _2ND, STAR);

        private Unit(String value, Known known) {
            super(value, known);
        }

        public static Unit of(String value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            KM_H_cyip, KM_H_oxtp, KM_H, KM_H_brag, _2ND, STAR, UNRECOGNIZED
        }
    }

    public static final class Word extends OpenEnum<String, Word.Known> {
        public static final Word NO = new Word("NO", Known.NO);
        public static final Word ON = new Word("on", Known.ON);
        public static final Word TYPE_txdp = new Word("TYPE", Known.TYPE_txdp);
        public static final Word OF = new Word("of", Known.OF);
        public static final Word CLASS = new Word("class", Known.CLASS);
        public static final Word UNRECOGNIZED_tnat = new Word("unrecognized", Known.UNRECOGNIZED_tnat);

        public static final EnumType<Word, String> TYPE = EnumType.of(Codecs.STRING,
                value -> new Word(value, Known.UNRECOGNIZED), NO, ON, TYPE_txdp, OF, CLASS, UNRECOGNIZED_tnat);

        private Word(String value, Known known) {
            super(value, known);
        }

        public static Word of(String value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            NO, ON, TYPE_txdp, OF, CLASS, UNRECOGNIZED_tnat, UNRECOGNIZED
        }
    }

    public static final class Yes extends OpenEnum<JsonValue, Yes.Known> {
        public static final Yes TRUE = new Yes(JsonValue.parse("true"), Known.TRUE);
        public static final Yes TRUE_bkos = new Yes(JsonValue.parse("\"true\""), Known.TRUE_bkos);
        public static final Yes _1 = new Yes(JsonValue.parse("1"), Known._1);

        public static final EnumType<Yes, JsonValue> TYPE = EnumType.of(Codecs.JSON,
                value -> new Yes(value, Known.UNRECOGNIZED), TRUE, TRUE_bkos, _1);

        private Yes(JsonValue value, Known known) {
            super(value, known);
        }

        public static Yes of(JsonValue value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            TRUE, TRUE_bkos, _1, UNRECOGNIZED
        }
    }
}
