package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class User_gqrp extends Model {
    public static final ModelType<User_gqrp> TYPE = ModelType.of("User_gqrp", User_gqrp::new, p -> {
        p.optional("first-name", Codecs.STRING);
        p.optional("first_name", Codecs.STRING);
        p.optional("firstName", Codecs.STRING);
    });

    private User_gqrp(Values values) {
        super(TYPE, values);
    }

    public static User_gqrp of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static User_gqrp fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable String firstName_dlzz() {
        return find(0);
    }

    public @Nullable String firstName_wanr() {
        return find(1);
    }

    public @Nullable String firstName() {
        return find(2);
    }

    public static final class Builder extends ModelBuilder<User_gqrp, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder firstName_dlzz(@Nullable String firstName_dlzz) {
            return set(0, firstName_dlzz);
        }

        public Builder firstName_wanr(@Nullable String firstName_wanr) {
            return set(1, firstName_wanr);
        }

        public Builder firstName(@Nullable String firstName) {
            return set(2, firstName);
        }
    }
}
