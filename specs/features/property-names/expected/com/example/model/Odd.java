package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Field;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Odd extends Model {
    public static final ModelType<Odd> TYPE = ModelType.of("Odd", Odd::new, p -> {
        p.optional("class", Codecs.STRING);
        p.optional("default", Codecs.STRING);
        p.optional("@type", Codecs.STRING);
        p.optional("$ref-count", Codecs.INT64);
        p.optional("2nd-line", Codecs.STRING);
        p.optional("aBc", Codecs.STRING);
        p.optional("URL", Codecs.STRING);
        p.optional("first_name", Codecs.STRING);
        p.optional("first-name", Codecs.STRING);
        p.optional("firstName", Codecs.STRING);
        p.optional("to_json", Codecs.STRING);
        p.optional("toBuilder", Codecs.STRING);
        p.optional("hash-code", Codecs.STRING);
        p.optional("+1", Codecs.INT64);
        p.optional("-1", Codecs.INT64);
        p.optional("", Codecs.STRING);
        p.optional("a.b[c]", Codecs.STRING);
        p.optional("名称", Codecs.STRING);
        p.optional("type", Codecs.STRING);
        p.optional("of", Codecs.STRING);
        p.optional("build", Codecs.STRING);
        p.optional("id", Codecs.INT64);
        p.optional("ID", Codecs.STRING);
        p.optional("tags", Codecs.list(Codecs.STRING));
        p.optional("add_tags", Codecs.BOOLEAN);
        p.optional("note", Codecs.STRING).nullable();
        p.optional("note_field", Codecs.STRING);
    });

    private Odd(Values values) {
        super(TYPE, values);
    }

    public static Odd of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Odd fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable String class_() {
        return find(0);
    }

    public @Nullable String default_() {
        return find(1);
    }

    public @Nullable String type_jqke() {
        return find(2);
    }

    public @Nullable Long refCount() {
        return find(3);
    }

    public @Nullable String _2ndLine() {
        return find(4);
    }

    public @Nullable String aBc() {
        return find(5);
    }

    public @Nullable String url() {
        return find(6);
    }

    public @Nullable String firstName_wanr() {
        return find(7);
    }

    public @Nullable String firstName_dlzz() {
        return find(8);
    }

    public @Nullable String firstName() {
        return find(9);
    }

    public @Nullable String toJson_() {
        return find(10);
    }

    public @Nullable String toBuilder_() {
        return find(11);
    }

    public @Nullable String hashCode_() {
        return find(12);
    }

    public @Nullable Long plus1() {
        return find(13);
    }

    public @Nullable Long minus1() {
        return find(14);
    }

    public @Nullable String empty() {
        return find(15);
    }

    public @Nullable String aBC() {
        return find(16);
    }

    public @Nullable String 名称() {
        return find(17);
    }

    public @Nullable String type() {
        return find(18);
    }

    public @Nullable String of() {
        return find(19);
    }

    public @Nullable String build() {
        return find(20);
    }

    public @Nullable Long id() {
        return find(21);
    }

    public @Nullable String id_appl() {
        return find(22);
    }

    public @Nullable List<String> tags() {
        return find(23);
    }

    public @Nullable Boolean addTags() {
        return find(24);
    }

    public @Nullable String note() {
        return find(25);
    }

    public Field<String> noteField_cpty() {
        return field(25);
    }

    public @Nullable String noteField() {
        return find(26);
    }

    public static final class Builder extends ModelBuilder<Odd, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder class_(@Nullable String class_) {
            return set(0, class_);
        }

        public Builder default_(@Nullable String default_) {
            return set(1, default_);
        }

        public Builder type_jqke(@Nullable String type_jqke) {
            return set(2, type_jqke);
        }

        public Builder refCount(long refCount) {
            return set(3, refCount);
        }

        public Builder _2ndLine(@Nullable String _2ndLine) {
            return set(4, _2ndLine);
        }

        public Builder aBc(@Nullable String aBc) {
            return set(5, aBc);
        }

        public Builder url(@Nullable String url) {
            return set(6, url);
        }

        public Builder firstName_wanr(@Nullable String firstName_wanr) {
            return set(7, firstName_wanr);
        }

        public Builder firstName_dlzz(@Nullable String firstName_dlzz) {
            return set(8, firstName_dlzz);
        }

        public Builder firstName(@Nullable String firstName) {
            return set(9, firstName);
        }

        public Builder toJson_(@Nullable String toJson_) {
            return set(10, toJson_);
        }

        public Builder toBuilder_(@Nullable String toBuilder_) {
            return set(11, toBuilder_);
        }

        public Builder hashCode_(@Nullable String hashCode_) {
            return set(12, hashCode_);
        }

        public Builder plus1(long plus1) {
            return set(13, plus1);
        }

        public Builder minus1(long minus1) {
            return set(14, minus1);
        }

        public Builder empty(@Nullable String empty) {
            return set(15, empty);
        }

        public Builder aBC(@Nullable String aBC) {
            return set(16, aBC);
        }

        public Builder 名称(@Nullable String 名称) {
            return set(17, 名称);
        }

        public Builder type(@Nullable String type) {
            return set(18, type);
        }

        public Builder of(@Nullable String of) {
            return set(19, of);
        }

        public Builder build(@Nullable String build) {
            return set(20, build);
        }

        public Builder id(long id) {
            return set(21, id);
        }

        public Builder id_appl(@Nullable String id_appl) {
            return set(22, id_appl);
        }

        public Builder tags(@Nullable List<String> tags) {
            return set(23, tags);
        }

        public Builder addTags_evmg(String item) {
            return add(23, item);
        }

        public Builder addTags(boolean addTags) {
            return set(24, addTags);
        }

        public Builder note(@Nullable String note) {
            return set(25, note);
        }

        public Builder noteField(@Nullable String noteField) {
            return set(26, noteField);
        }
    }
}
