package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Field;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class TeamPatch extends Model {
    public static final ModelType<TeamPatch> TYPE = ModelType.of("TeamPatch", TeamPatch::new, p -> {
        p.optional("motto", Codecs.STRING).nullable();
        p.optional("lead", MemberPatch.TYPE).nullable();
    });

    private TeamPatch(Values values) {
        super(TYPE, values);
    }

    public static TeamPatch of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static TeamPatch fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable String motto() {
        return find(0);
    }

    public Field<String> mottoField() {
        return field(0);
    }

    public @Nullable MemberPatch lead() {
        return find(1);
    }

    public Field<MemberPatch> leadField() {
        return field(1);
    }

    public static final class Builder extends ModelBuilder<TeamPatch, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder motto(@Nullable String motto) {
            return set(0, motto);
        }

        public Builder lead(@Nullable MemberPatch lead) {
            return set(1, lead);
        }

        public Builder lead(Consumer<MemberPatch.Builder> data) {
            return lead(MemberPatch.of(data));
        }

        public Builder leadNull() {
            return set(1, null);
        }
    }
}
