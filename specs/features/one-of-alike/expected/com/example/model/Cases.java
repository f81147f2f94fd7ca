package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.OpenEnum;
import dev.catenary.runtime.Union;
import dev.catenary.runtime.UnionType;
import dev.catenary.runtime.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Cases extends Model {
    public static final ModelType<Cases> TYPE = ModelType.of("Cases", Cases::new, p -> {
        p.optional("required", Codecs.list(Required.TYPE));
        p.optional("enums", Codecs.list(Enums.TYPE));
        p.optional("optionalConstants", Codecs.list(OptionalConstants.TYPE));
        p.optional("constants", Codecs.list(Constants.TYPE));
        p.optional("types", Codecs.list(Types.TYPE));
        p.optional("formats", Codecs.list(Formats.TYPE));
        p.optional("nested", Codecs.list(Nested.TYPE));
        p.optional("supersets", Codecs.list(Supersets.TYPE));
        p.optional("lists", Codecs.list(Lists.TYPE));
        p.optional("maps", Codecs.list(Maps.TYPE));
        p.optional("trees", Codecs.list(Tree.TYPE));
    });

    private Cases(Values values) {
        super(TYPE, values);
    }

    public static Cases of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Cases fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable List<Required> required() {
        return find(0);
    }

    /** Values in common, and optional. */
    public @Nullable List<Enums> enums() {
        return find(1);
    }

    public @Nullable List<OptionalConstants> optionalConstants() {
        return find(2);
    }

    /** A number and its text. */
    public @Nullable List<Constants> constants() {
        return find(3);
    }

    /** The same optional properties, one of another type. */
    public @Nullable List<Types> types() {
        return find(4);
    }

    public @Nullable List<Formats> formats() {
        return find(5);
    }

    public @Nullable List<Nested> nested() {
        return find(6);
    }

    public @Nullable List<Supersets> supersets() {
        return find(7);
    }

    public @Nullable List<Lists> lists() {
        return find(8);
    }

    public @Nullable List<Maps> maps() {
        return find(9);
    }

    /** Unions inside of unions, as deep as one likes. */
    public @Nullable List<Tree> trees() {
        return find(10);
    }

    public static final class Builder extends ModelBuilder<Cases, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder required(@Nullable List<Required> required) {
            return set(0, required);
        }

        public Builder addRequired(Required item) {
            return add(0, item);
        }

        /** Values in common, and optional. */
        public Builder enums(@Nullable List<Enums> enums) {
            return set(1, enums);
        }

        public Builder addEnums(Enums item) {
            return add(1, item);
        }

        public Builder optionalConstants(@Nullable List<OptionalConstants> optionalConstants) {
            return set(2, optionalConstants);
        }

        public Builder addOptionalConstants(OptionalConstants item) {
            return add(2, item);
        }

        /** A number and its text. */
        public Builder constants(@Nullable List<Constants> constants) {
            return set(3, constants);
        }

        public Builder addConstants(Constants item) {
            return add(3, item);
        }

        /** The same optional properties, one of another type. */
        public Builder types(@Nullable List<Types> types) {
            return set(4, types);
        }

        public Builder addTypes(Types item) {
            return add(4, item);
        }

        public Builder formats(@Nullable List<Formats> formats) {
            return set(5, formats);
        }

        public Builder addFormats(Formats item) {
            return add(5, item);
        }

        public Builder nested(@Nullable List<Nested> nested) {
            return set(6, nested);
        }

        public Builder addNested(Nested item) {
            return add(6, item);
        }

        public Builder supersets(@Nullable List<Supersets> supersets) {
            return set(7, supersets);
        }

        public Builder addSupersets(Supersets item) {
            return add(7, item);
        }

        public Builder lists(@Nullable List<Lists> lists) {
            return set(8, lists);
        }

        public Builder addLists(Lists item) {
            return add(8, item);
        }

        public Builder maps(@Nullable List<Maps> maps) {
            return set(9, maps);
        }

        public Builder addMaps(Maps item) {
            return add(9, item);
        }

        /** Unions inside of unions, as deep as one likes. */
        public Builder trees(@Nullable List<Tree> trees) {
            return set(10, trees);
        }

        public Builder addTrees(Tree item) {
            return add(10, item);
        }
    }

    public sealed interface Constants extends Union {
        UnionType<Constants> TYPE = UnionType.of("Constants", v -> {
            v.wrap(OfTruth.class, Truth.TYPE, OfTruth::new).kinds(JsonKind.OBJECT).constant("v", "true");
            v.wrap(OfNumber.class, Number.TYPE, OfNumber::new).kinds(JsonKind.OBJECT).constant("v", "1");
            v.wrap(OfText.class, Text.TYPE, OfText::new).kinds(JsonKind.OBJECT).constant("v", "1");
            v.unknown(Unknown.class, Unknown::new);
        });

        static Constants of(Truth value) {
            return new OfTruth(value);
        }

        static Constants of(Number value) {
            return new OfNumber(value);
        }

        static Constants of(Text value) {
            return new OfText(value);
        }

        record OfTruth(Truth value) implements Constants {}

        record OfNumber(Number value) implements Constants {}

        record OfText(Text value) implements Constants {}

        record Unknown(JsonValue value) implements Constants {}

        final class Number extends Model {
            public static final ModelType<Number> TYPE = ModelType.of("Number", Number::new, p -> {
                p.required("v", Codecs.INT64).constant(1L);
            });

            private Number(Values values) {
                super(TYPE, values);
            }

            public static Number of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Number fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public long v() {
                return get(0);
            }

            public static final class Builder extends ModelBuilder<Number, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder v(long v) {
                    return set(0, v);
                }
            }
        }

        final class Text extends Model {
            public static final ModelType<Text> TYPE = ModelType.of("Text", Text::new, p -> {
                p.required("v", Codecs.STRING).constant("1");
            });

            private Text(Values values) {
                super(TYPE, values);
            }

            public static Text of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Text fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public String v() {
                return get(0);
            }

            public static final class Builder extends ModelBuilder<Text, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder v(String v) {
                    return set(0, v);
                }
            }
        }

        final class Truth extends Model {
            public static final ModelType<Truth> TYPE = ModelType.of("Truth", Truth::new, p -> {
                p.required("v", Codecs.BOOLEAN).constant(true);
            });

            private Truth(Values values) {
                super(TYPE, values);
            }

            public static Truth of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Truth fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public boolean v() {
                return get(0);
            }

            public static final class Builder extends ModelBuilder<Truth, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder v(boolean v) {
                    return set(0, v);
                }
            }
        }
    }

    public static final class Data extends Model {
        public static final ModelType<Data> TYPE = ModelType.of("Data", Data::new, p -> {
            p.required("first", Codecs.STRING);
        });

        private Data(Values values) {
            super(TYPE, values);
        }

        public static Data of(Consumer<Builder> data) {
            return TYPE.build(new Builder(), data);
        }

        public static Data fromJson(String json) {
            return TYPE.fromJson(json);
        }

        public Builder toBuilder() {
            return new Builder().takeOver(this);
        }

        public String first() {
            return get(0);
        }

        public static final class Builder extends ModelBuilder<Data, Builder> {
            public Builder() {
                super(TYPE);
            }

            public Builder first(String first) {
                return set(0, first);
            }
        }
    }

    public static final class DataWithSeat extends Model {
        public static final ModelType<DataWithSeat> TYPE = ModelType.of("DataWithSeat", DataWithSeat::new, p -> {
            p.required("seat", Codecs.STRING);
        });

        private DataWithSeat(Values values) {
            super(TYPE, values);
        }

        public static DataWithSeat of(Consumer<Builder> data) {
            return TYPE.build(new Builder(), data);
        }

        public static DataWithSeat fromJson(String json) {
            return TYPE.fromJson(json);
        }

        public Builder toBuilder() {
            return new Builder().takeOver(this);
        }

        public String seat() {
            return get(0);
        }

        public static final class Builder extends ModelBuilder<DataWithSeat, Builder> {
            public Builder() {
                super(TYPE);
            }

            public Builder seat(String seat) {
                return set(0, seat);
            }
        }
    }

    public sealed interface Enums extends Union {
        UnionType<Enums> TYPE = UnionType.of("Enums", v -> {
            v.wrap(OfCat.class, Cat.TYPE, OfCat::new).kinds(JsonKind.OBJECT);
            v.wrap(OfDog.class, Dog.TYPE, OfDog::new).kinds(JsonKind.OBJECT);
            v.unknown(Unknown.class, Unknown::new);
        });

        static Enums of(Cat value) {
            return new OfCat(value);
        }

        static Enums of(Dog value) {
            return new OfDog(value);
        }

        record OfCat(Cat value) implements Enums {}

        record OfDog(Dog value) implements Enums {}

        record Unknown(JsonValue value) implements Enums {}

        final class Cat extends Model {
            public static final ModelType<Cat> TYPE = ModelType.of("Cat", Cat::new, p -> {
                p.optional("kind", Kind.TYPE);
                p.optional("name", Codecs.STRING);
            });

            private Cat(Values values) {
                super(TYPE, values);
            }

            public static Cat of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Cat fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public @Nullable Kind kind() {
                return find(0);
            }

            public @Nullable String name() {
                return find(1);
            }

            public static final class Builder extends ModelBuilder<Cat, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder kind(@Nullable Kind kind) {
                    return set(0, kind);
                }

                public Builder name(@Nullable String name) {
                    return set(1, name);
                }
            }

            public static final class Kind extends OpenEnum<String, Kind.Known> {
                public static final Kind TABBY = new Kind("tabby", Known.TABBY);
                public static final Kind WILD = new Kind("wild", Known.WILD);

                public static final EnumType<Kind, String> TYPE = EnumType.of(Codecs.STRING,
                        value -> new Kind(value, Known.UNRECOGNIZED), TABBY, WILD);

                private Kind(String value, Known known) {
                    super(value, known);
                }

                public static Kind of(String value) {
                    return TYPE.of(value);
                }

                /** The values of the description, for {@code switch}. */
                public enum Known {
                    TABBY, WILD, UNRECOGNIZED
                }
            }
        }

        final class Dog extends Model {
            public static final ModelType<Dog> TYPE = ModelType.of("Dog", Dog::new, p -> {
                p.optional("kind", Kind.TYPE);
                p.optional("name", Codecs.STRING);
            });

            private Dog(Values values) {
                super(TYPE, values);
            }

            public static Dog of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Dog fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public @Nullable Kind kind() {
                return find(0);
            }

            public @Nullable String name() {
                return find(1);
            }

            public static final class Builder extends ModelBuilder<Dog, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder kind(@Nullable Kind kind) {
                    return set(0, kind);
                }

                public Builder name(@Nullable String name) {
                    return set(1, name);
                }
            }

            public static final class Kind extends OpenEnum<String, Kind.Known> {
                public static final Kind BEAGLE = new Kind("beagle", Known.BEAGLE);
                public static final Kind WILD = new Kind("wild", Known.WILD);

                public static final EnumType<Kind, String> TYPE = EnumType.of(Codecs.STRING,
                        value -> new Kind(value, Known.UNRECOGNIZED), BEAGLE, WILD);

                private Kind(String value, Known known) {
                    super(value, known);
                }

                public static Kind of(String value) {
                    return TYPE.of(value);
                }

                /** The values of the description, for {@code switch}. */
                public enum Known {
                    BEAGLE, WILD, UNRECOGNIZED
                }
            }
        }
    }

    public sealed interface Formats extends Union {
        UnionType<Formats> TYPE = UnionType.of("Formats", v -> {
            v.wrap(OfAt.class, At.TYPE, OfAt::new).kinds(JsonKind.OBJECT);
            v.wrap(OfDay.class, Day.TYPE, OfDay::new).kinds(JsonKind.OBJECT);
            v.wrap(OfSaying.class, Saying.TYPE, OfSaying::new).kinds(JsonKind.OBJECT);
            v.unknown(Unknown.class, Unknown::new);
        });

        static Formats of(At value) {
            return new OfAt(value);
        }

        static Formats of(Day value) {
            return new OfDay(value);
        }

        static Formats of(Saying value) {
            return new OfSaying(value);
        }

        record OfAt(At value) implements Formats {}

        record OfDay(Day value) implements Formats {}

        record OfSaying(Saying value) implements Formats {}

        record Unknown(JsonValue value) implements Formats {}

        final class At extends Model {
            public static final ModelType<At> TYPE = ModelType.of("At", At::new, p -> {
                p.required("when", Codecs.DATE_TIME);
            });

            private At(Values values) {
                super(TYPE, values);
            }

            public static At of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static At fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public OffsetDateTime when() {
                return get(0);
            }

            public static final class Builder extends ModelBuilder<At, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder when(OffsetDateTime when) {
                    return set(0, when);
                }
            }
        }

        final class Day extends Model {
            public static final ModelType<Day> TYPE = ModelType.of("Day", Day::new, p -> {
                p.required("when", Codecs.DATE);
            });

            private Day(Values values) {
                super(TYPE, values);
            }

            public static Day of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Day fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public LocalDate when() {
                return get(0);
            }

            public static final class Builder extends ModelBuilder<Day, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder when(LocalDate when) {
                    return set(0, when);
                }
            }
        }

        final class Saying extends Model {
            public static final ModelType<Saying> TYPE = ModelType.of("Saying", Saying::new, p -> {
                p.required("when", Codecs.STRING);
            });

            private Saying(Values values) {
                super(TYPE, values);
            }

            public static Saying of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Saying fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public String when() {
                return get(0);
            }

            public static final class Builder extends ModelBuilder<Saying, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder when(String when) {
                    return set(0, when);
                }
            }
        }
    }

    public sealed interface Lists extends Union {
        UnionType<Lists> TYPE = UnionType.of("Lists", v -> {
            v.wrap(OfValueItemList.class, Codecs.list(ValueItem.TYPE), OfValueItemList::new).kinds(JsonKind.ARRAY);
            v.wrap(OfStringList.class, Codecs.list(Codecs.STRING), OfStringList::new).kinds(JsonKind.ARRAY);
            v.wrap(OfLongListList.class, Codecs.list(Codecs.list(Codecs.INT64)), OfLongListList::new)
                    .kinds(JsonKind.ARRAY);
            v.unknown(Unknown.class, Unknown::new);
        });

        static Lists ofValueItemList(List<ValueItem> value) {
            return new OfValueItemList(value);
        }

        static Lists ofStringList(List<String> value) {
            return new OfStringList(value);
        }

        static Lists ofLongListList(List<List<Long>> value) {
            return new OfLongListList(value);
        }

        record OfValueItemList(List<ValueItem> value) implements Lists {}

        record OfStringList(List<String> value) implements Lists {}

        record OfLongListList(List<List<Long>> value) implements Lists {}

        record Unknown(JsonValue value) implements Lists {}

        sealed interface ValueItem extends Union {
            UnionType<ValueItem> TYPE = UnionType.of("ValueItem", v -> {
                v.wrap(OfData.class, Data.TYPE, OfData::new).kinds(JsonKind.OBJECT).required("first");
                v.wrap(OfDataWithSeat.class, DataWithSeat.TYPE, OfDataWithSeat::new).kinds(JsonKind.OBJECT)
                        .required("seat");
                v.unknown(Unknown.class, Unknown::new);
            });

            static ValueItem of(Data value) {
                return new OfData(value);
            }

            static ValueItem of(DataWithSeat value) {
                return new OfDataWithSeat(value);
            }

            record OfData(Data value) implements ValueItem {}

            record OfDataWithSeat(DataWithSeat value) implements ValueItem {}

            record Unknown(JsonValue value) implements ValueItem {}
        }
    }

    public sealed interface Maps extends Union {
        UnionType<Maps> TYPE = UnionType.of("Maps", v -> {
            v.wrap(OfNamed.class, Named.TYPE, OfNamed::new).kinds(JsonKind.OBJECT).required("name");
            v.wrap(OfCoded.class, Coded.TYPE, OfCoded::new).kinds(JsonKind.OBJECT).anyOf("code");
            v.wrap(OfBigDecimalMap.class, Codecs.map(Codecs.DECIMAL), OfBigDecimalMap::new).kinds(JsonKind.OBJECT);
            v.wrap(OfStringMap.class, Codecs.map(Codecs.STRING), OfStringMap::new).kinds(JsonKind.OBJECT);
            v.unknown(Unknown.class, Unknown::new);
        });

        static Maps of(Named value) {
            return new OfNamed(value);
        }

        static Maps of(Coded value) {
            return new OfCoded(value);
        }

        static Maps ofBigDecimalMap(Map<String, BigDecimal> value) {
            return new OfBigDecimalMap(value);
        }

        static Maps ofStringMap(Map<String, String> value) {
            return new OfStringMap(value);
        }

        record OfNamed(Named value) implements Maps {}

        record OfCoded(Coded value) implements Maps {}

        record OfBigDecimalMap(Map<String, BigDecimal> value) implements Maps {}

        record OfStringMap(Map<String, String> value) implements Maps {}

        record Unknown(JsonValue value) implements Maps {}

        final class Coded extends Model {
            public static final ModelType<Coded> TYPE = ModelType.of("Coded", Coded::new, p -> {
                p.optional("code", Codecs.STRING);
            });

            private Coded(Values values) {
                super(TYPE, values);
            }

            public static Coded of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Coded fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public @Nullable String code() {
                return find(0);
            }

            public static final class Builder extends ModelBuilder<Coded, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder code(@Nullable String code) {
                    return set(0, code);
                }
            }
        }

        final class Named extends Model {
            public static final ModelType<Named> TYPE = ModelType.of("Named", Named::new, p -> {
                p.required("name", Codecs.STRING);
                p.additional(Codecs.DECIMAL);
            });

            private Named(Values values) {
                super(TYPE, values);
            }

            public static Named of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Named fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public String name() {
                return get(0);
            }

            /** Further properties, by name. */
            public Map<String, BigDecimal> additional() {
                return additional(Codecs.DECIMAL);
            }

            public static final class Builder extends ModelBuilder<Named, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder name(String name) {
                    return set(0, name);
                }
            }
        }
    }

    public sealed interface Nested extends Union {
        UnionType<Nested> TYPE = UnionType.of("Nested", v -> {
            v.wrap(OfPerson.class, Person.TYPE, OfPerson::new).kinds(JsonKind.OBJECT);
            v.wrap(OfFirm.class, Firm.TYPE, OfFirm::new).kinds(JsonKind.OBJECT);
            v.wrap(OfGroup.class, Group.TYPE, OfGroup::new).kinds(JsonKind.OBJECT);
            v.unknown(Unknown.class, Unknown::new);
        });

        static Nested of(Person value) {
            return new OfPerson(value);
        }

        static Nested of(Firm value) {
            return new OfFirm(value);
        }

        static Nested of(Group value) {
            return new OfGroup(value);
        }

        record OfPerson(Person value) implements Nested {}

        record OfFirm(Firm value) implements Nested {}

        record OfGroup(Group value) implements Nested {}

        record Unknown(JsonValue value) implements Nested {}

        final class Firm extends Model {
            public static final ModelType<Firm> TYPE = ModelType.of("Firm", Firm::new, p -> {
                p.required("type", Codecs.STRING);
                p.required("data", DataWithSeat.TYPE);
            });

            private Firm(Values values) {
                super(TYPE, values);
            }

            public static Firm of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Firm fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public String type() {
                return get(0);
            }

            public DataWithSeat data() {
                return get(1);
            }

            public static final class Builder extends ModelBuilder<Firm, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder type(String type) {
                    return set(0, type);
                }

                public Builder data(DataWithSeat data) {
                    return set(1, data);
                }

                public Builder data(Consumer<DataWithSeat.Builder> data) {
                    return data(DataWithSeat.of(data));
                }
            }
        }

        final class Group extends Model {
            public static final ModelType<Group> TYPE = ModelType.of("Group", Group::new, p -> {
                p.required("type", Codecs.STRING);
                p.required("data", Codecs.list(Codecs.STRING));
            });

            private Group(Values values) {
                super(TYPE, values);
            }

            public static Group of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Group fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public String type() {
                return get(0);
            }

            public List<String> data() {
                return get(1);
            }

            public static final class Builder extends ModelBuilder<Group, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder type(String type) {
                    return set(0, type);
                }

                public Builder data(List<String> data) {
                    return set(1, data);
                }

                public Builder addData(String item) {
                    return add(1, item);
                }
            }
        }

        final class Person extends Model {
            public static final ModelType<Person> TYPE = ModelType.of("Person", Person::new, p -> {
                p.required("type", Codecs.STRING);
                p.required("data", Data.TYPE);
            });

            private Person(Values values) {
                super(TYPE, values);
            }

            public static Person of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Person fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public String type() {
                return get(0);
            }

            public Data data() {
                return get(1);
            }

            public static final class Builder extends ModelBuilder<Person, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder type(String type) {
                    return set(0, type);
                }

                public Builder data(Data data) {
                    return set(1, data);
                }

                public Builder data(Consumer<Data.Builder> data) {
                    return data(Data.of(data));
                }
            }
        }
    }

    public sealed interface OptionalConstants extends Union {
        UnionType<OptionalConstants> TYPE = UnionType.of("OptionalConstants", v -> {
            v.wrap(OfLeft.class, Left.TYPE, OfLeft::new).kinds(JsonKind.OBJECT).constant("side", "left");
            v.wrap(OfRight.class, Right.TYPE, OfRight::new).kinds(JsonKind.OBJECT).constant("side", "right");
            v.unknown(Unknown.class, Unknown::new);
        });

        static OptionalConstants of(Left value) {
            return new OfLeft(value);
        }

        static OptionalConstants of(Right value) {
            return new OfRight(value);
        }

        record OfLeft(Left value) implements OptionalConstants {}

        record OfRight(Right value) implements OptionalConstants {}

        record Unknown(JsonValue value) implements OptionalConstants {}

        final class Left extends Model {
            public static final ModelType<Left> TYPE = ModelType.of("Left", Left::new, p -> {
                p.optional("side", Codecs.STRING).constant("left").filled();
                p.optional("name", Codecs.STRING);
                p.optional("far", Codecs.BOOLEAN);
            });

            private Left(Values values) {
                super(TYPE, values);
            }

            public static Left of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Left fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public @Nullable String side() {
                return find(0);
            }

            public @Nullable String name() {
                return find(1);
            }

            public @Nullable Boolean far() {
                return find(2);
            }

            public static final class Builder extends ModelBuilder<Left, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder side(@Nullable String side) {
                    return set(0, side);
                }

                public Builder name(@Nullable String name) {
                    return set(1, name);
                }

                public Builder far(boolean far) {
                    return set(2, far);
                }
            }
        }

        final class Right extends Model {
            public static final ModelType<Right> TYPE = ModelType.of("Right", Right::new, p -> {
                p.optional("side", Codecs.STRING).constant("right").filled();
                p.optional("name", Codecs.STRING);
                p.optional("near", Codecs.BOOLEAN);
            });

            private Right(Values values) {
                super(TYPE, values);
            }

            public static Right of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Right fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public @Nullable String side() {
                return find(0);
            }

            public @Nullable String name() {
                return find(1);
            }

            public @Nullable Boolean near() {
                return find(2);
            }

            public static final class Builder extends ModelBuilder<Right, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder side(@Nullable String side) {
                    return set(0, side);
                }

                public Builder name(@Nullable String name) {
                    return set(1, name);
                }

                public Builder near(boolean near) {
                    return set(2, near);
                }
            }
        }
    }

    public sealed interface Required extends Union {
        UnionType<Required> TYPE = UnionType.of("Required", v -> {
            v.wrap(OfOther_.class, Other_.TYPE, OfOther_::new).kinds(JsonKind.OBJECT).required("size");
            v.wrap(OfTwo.class, Two.TYPE, OfTwo::new).kinds(JsonKind.OBJECT).required("id", "name");
            v.wrap(OfOne.class, One.TYPE, OfOne::new).kinds(JsonKind.OBJECT).required("id");
            v.unknown(Unknown.class, Unknown::new);
        });

        static Required of(Other_ value) {
            return new OfOther_(value);
        }

        static Required of(Two value) {
            return new OfTwo(value);
        }

        static Required of(One value) {
            return new OfOne(value);
        }

        record OfOther_(Other_ value) implements Required {}

        record OfTwo(Two value) implements Required {}

        record OfOne(One value) implements Required {}

        record Unknown(JsonValue value) implements Required {}

        final class One extends Model {
            public static final ModelType<One> TYPE = ModelType.of("One", One::new, p -> {
                p.required("id", Codecs.STRING);
                p.optional("name", Codecs.STRING);
            });

            private One(Values values) {
                super(TYPE, values);
            }

            public static One of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static One fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public String id() {
                return get(0);
            }

            public @Nullable String name() {
                return find(1);
            }

            public static final class Builder extends ModelBuilder<One, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder id(String id) {
                    return set(0, id);
                }

                public Builder name(@Nullable String name) {
                    return set(1, name);
                }
            }
        }

        final class Other_ extends Model {
            public static final ModelType<Other_> TYPE = ModelType.of("Other_", Other_::new, p -> {
                p.required("name", Codecs.STRING);
                p.required("size", Codecs.INT64);
            });

            private Other_(Values values) {
                super(TYPE, values);
            }

            public static Other_ of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Other_ fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public String name() {
                return get(0);
            }

            public long size() {
                return get(1);
            }

            public static final class Builder extends ModelBuilder<Other_, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder name(String name) {
                    return set(0, name);
                }

                public Builder size(long size) {
                    return set(1, size);
                }
            }
        }

        final class Two extends Model {
            public static final ModelType<Two> TYPE = ModelType.of("Two", Two::new, p -> {
                p.required("id", Codecs.STRING);
                p.required("name", Codecs.STRING);
                p.optional("age", Codecs.INT64);
            });

            private Two(Values values) {
                super(TYPE, values);
            }

            public static Two of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Two fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public String id() {
                return get(0);
            }

            public String name() {
                return get(1);
            }

            public @Nullable Long age() {
                return find(2);
            }

            public static final class Builder extends ModelBuilder<Two, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder id(String id) {
                    return set(0, id);
                }

                public Builder name(String name) {
                    return set(1, name);
                }

                public Builder age(long age) {
                    return set(2, age);
                }
            }
        }
    }

    public sealed interface Supersets extends Union {
        UnionType<Supersets> TYPE = UnionType.of("Supersets", v -> {
            v.wrap(OfLargest.class, Largest.TYPE, OfLargest::new).kinds(JsonKind.OBJECT).anyOf("c");
            v.wrap(OfSmall.class, Small.TYPE, OfSmall::new).kinds(JsonKind.OBJECT);
            v.wrap(OfLarge.class, Large.TYPE, OfLarge::new).kinds(JsonKind.OBJECT);
            v.unknown(Unknown.class, Unknown::new);
        });

        static Supersets of(Largest value) {
            return new OfLargest(value);
        }

        static Supersets of(Small value) {
            return new OfSmall(value);
        }

        static Supersets of(Large value) {
            return new OfLarge(value);
        }

        record OfLargest(Largest value) implements Supersets {}

        record OfSmall(Small value) implements Supersets {}

        record OfLarge(Large value) implements Supersets {}

        record Unknown(JsonValue value) implements Supersets {}

        final class Large extends Model {
            public static final ModelType<Large> TYPE = ModelType.of("Large", Large::new, p -> {
                p.optional("a", Codecs.STRING);
                p.optional("b", Codecs.STRING);
            });

            private Large(Values values) {
                super(TYPE, values);
            }

            public static Large of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Large fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public @Nullable String a() {
                return find(0);
            }

            public @Nullable String b() {
                return find(1);
            }

            public static final class Builder extends ModelBuilder<Large, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder a(@Nullable String a) {
                    return set(0, a);
                }

                public Builder b(@Nullable String b) {
                    return set(1, b);
                }
            }
        }

        final class Largest extends Model {
            public static final ModelType<Largest> TYPE = ModelType.of("Largest", Largest::new, p -> {
                p.optional("a", Codecs.STRING);
                p.optional("b", Codecs.STRING);
                p.optional("c", Codecs.STRING);
            });

            private Largest(Values values) {
                super(TYPE, values);
            }

            public static Largest of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Largest fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public @Nullable String a() {
                return find(0);
            }

            public @Nullable String b() {
                return find(1);
            }

            public @Nullable String c() {
                return find(2);
            }

            public static final class Builder extends ModelBuilder<Largest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder a(@Nullable String a) {
                    return set(0, a);
                }

                public Builder b(@Nullable String b) {
                    return set(1, b);
                }

                public Builder c(@Nullable String c) {
                    return set(2, c);
                }
            }
        }

        final class Small extends Model {
            public static final ModelType<Small> TYPE = ModelType.of("Small", Small::new, p -> {
                p.optional("a", Codecs.STRING);
            });

            private Small(Values values) {
                super(TYPE, values);
            }

            public static Small of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Small fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public @Nullable String a() {
                return find(0);
            }

            public static final class Builder extends ModelBuilder<Small, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder a(@Nullable String a) {
                    return set(0, a);
                }
            }
        }
    }

    public sealed interface Types extends Union {
        UnionType<Types> TYPE = UnionType.of("Types", v -> {
            v.wrap(OfName.class, Name.TYPE, OfName::new).kinds(JsonKind.OBJECT);
            v.wrap(OfCount.class, Count.TYPE, OfCount::new).kinds(JsonKind.OBJECT);
            v.wrap(OfRange.class, Range.TYPE, OfRange::new).kinds(JsonKind.OBJECT);
            v.wrap(OfNames.class, Names.TYPE, OfNames::new).kinds(JsonKind.OBJECT);
            v.wrap(OfCounts.class, Counts.TYPE, OfCounts::new).kinds(JsonKind.OBJECT);
            v.unknown(Unknown.class, Unknown::new);
        });

        static Types of(Name value) {
            return new OfName(value);
        }

        static Types of(Count value) {
            return new OfCount(value);
        }

        static Types of(Range value) {
            return new OfRange(value);
        }

        static Types of(Names value) {
            return new OfNames(value);
        }

        static Types of(Counts value) {
            return new OfCounts(value);
        }

        record OfName(Name value) implements Types {}

        record OfCount(Count value) implements Types {}

        record OfRange(Range value) implements Types {}

        record OfNames(Names value) implements Types {}

        record OfCounts(Counts value) implements Types {}

        record Unknown(JsonValue value) implements Types {}

        final class Count extends Model {
            public static final ModelType<Count> TYPE = ModelType.of("Count", Count::new, p -> {
                p.optional("value", Codecs.INT64);
                p.optional("unit", Codecs.STRING);
            });

            private Count(Values values) {
                super(TYPE, values);
            }

            public static Count of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Count fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public @Nullable Long value() {
                return find(0);
            }

            public @Nullable String unit() {
                return find(1);
            }

            public static final class Builder extends ModelBuilder<Count, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder value(long value) {
                    return set(0, value);
                }

                public Builder unit(@Nullable String unit) {
                    return set(1, unit);
                }
            }
        }

        final class Counts extends Model {
            public static final ModelType<Counts> TYPE = ModelType.of("Counts", Counts::new, p -> {
                p.optional("value", Codecs.list(Codecs.INT64));
                p.optional("unit", Codecs.STRING);
            });

            private Counts(Values values) {
                super(TYPE, values);
            }

            public static Counts of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Counts fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public @Nullable List<Long> value() {
                return find(0);
            }

            public @Nullable String unit() {
                return find(1);
            }

            public static final class Builder extends ModelBuilder<Counts, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder value(@Nullable List<Long> value) {
                    return set(0, value);
                }

                public Builder addValue(long item) {
                    return add(0, item);
                }

                public Builder unit(@Nullable String unit) {
                    return set(1, unit);
                }
            }
        }

        final class Name extends Model {
            public static final ModelType<Name> TYPE = ModelType.of("Name", Name::new, p -> {
                p.optional("value", Codecs.STRING);
                p.optional("unit", Codecs.STRING);
            });

            private Name(Values values) {
                super(TYPE, values);
            }

            public static Name of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Name fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public @Nullable String value() {
                return find(0);
            }

            public @Nullable String unit() {
                return find(1);
            }

            public static final class Builder extends ModelBuilder<Name, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder value(@Nullable String value) {
                    return set(0, value);
                }

                public Builder unit(@Nullable String unit) {
                    return set(1, unit);
                }
            }
        }

        final class Names extends Model {
            public static final ModelType<Names> TYPE = ModelType.of("Names", Names::new, p -> {
                p.optional("value", Codecs.list(Codecs.STRING));
                p.optional("unit", Codecs.STRING);
            });

            private Names(Values values) {
                super(TYPE, values);
            }

            public static Names of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Names fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public @Nullable List<String> value() {
                return find(0);
            }

            public @Nullable String unit() {
                return find(1);
            }

            public static final class Builder extends ModelBuilder<Names, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder value(@Nullable List<String> value) {
                    return set(0, value);
                }

                public Builder addValue(String item) {
                    return add(0, item);
                }

                public Builder unit(@Nullable String unit) {
                    return set(1, unit);
                }
            }
        }

        final class Range extends Model {
            public static final ModelType<Range> TYPE = ModelType.of("Range", Range::new, p -> {
                p.optional("value", Value.TYPE);
                p.optional("unit", Codecs.STRING);
            });

            private Range(Values values) {
                super(TYPE, values);
            }

            public static Range of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static Range fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public @Nullable Value value() {
                return find(0);
            }

            public @Nullable String unit() {
                return find(1);
            }

            public static final class Builder extends ModelBuilder<Range, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder value(@Nullable Value value) {
                    return set(0, value);
                }

                public Builder value(Consumer<Value.Builder> data) {
                    return value(Value.of(data));
                }

                public Builder unit(@Nullable String unit) {
                    return set(1, unit);
                }
            }

            public static final class Value extends Model {
                public static final ModelType<Value> TYPE = ModelType.of("Value", Value::new, p -> {
                    p.optional("to", Codecs.INT64);
                });

                private Value(Values values) {
                    super(TYPE, values);
                }

                public static Value of(Consumer<Builder> data) {
                    return TYPE.build(new Builder(), data);
                }

                public static Value fromJson(String json) {
                    return TYPE.fromJson(json);
                }

                public Builder toBuilder() {
                    return new Builder().takeOver(this);
                }

                public @Nullable Long to() {
                    return find(0);
                }

                public static final class Builder extends ModelBuilder<Value, Builder> {
                    public Builder() {
                        super(TYPE);
                    }

                    public Builder to(long to) {
                        return set(0, to);
                    }
                }
            }
        }
    }
}
