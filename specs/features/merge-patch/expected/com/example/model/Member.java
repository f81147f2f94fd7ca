package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Member extends Model {
    public static final ModelType<Member> TYPE = ModelType.of("Member", Member::new, p -> {
        p.optional("name", Codecs.STRING);
        p.optional("phone", Codecs.STRING);
    });

    private Member(Values values) {
        super(TYPE, values);
    }

    public static Member of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Member fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable String name() {
        return find(0);
    }

    public @Nullable String phone() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Member, Builder> {
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
