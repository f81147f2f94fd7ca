package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class Team extends Model {
    public static final ModelType<Team> TYPE = ModelType.of("Team", Team::new, p -> {
        p.optional("motto", Codecs.STRING);
        p.optional("lead", Member.TYPE);
    });

    private Team(Values values) {
        super(TYPE, values);
    }

    public static Team of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Team fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable String motto() {
        return find(0);
    }

    public @Nullable Member lead() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<Team, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder motto(@Nullable String motto) {
            return set(0, motto);
        }

        public Builder lead(@Nullable Member lead) {
            return set(1, lead);
        }

        public Builder lead(Consumer<Member.Builder> data) {
            return lead(Member.of(data));
        }
    }
}
