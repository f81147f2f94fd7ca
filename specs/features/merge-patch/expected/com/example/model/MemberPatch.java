package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Field;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class MemberPatch extends Model {
    public static final ModelType<MemberPatch> TYPE = ModelType.of("MemberPatch", MemberPatch::new, p -> {
        p.optional("name", Codecs.STRING).nullable();
        p.optional("phone", Codecs.STRING).nullable();
    });

    private MemberPatch(Values values) {
        super(TYPE, values);
    }

    public static MemberPatch of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static MemberPatch fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable String name() {
        return find(0);
    }

    public Field<String> nameField() {
        return field(0);
    }

    public @Nullable String phone() {
        return find(1);
    }

    public Field<String> phoneField() {
        return field(1);
    }

    public static final class Builder extends ModelBuilder<MemberPatch, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder name(@Nullable String name) {
            return set(0, name);
        }

        public Builder phone(@Nullable String phone) {
            return set(1, phone);
        }
    }
}
