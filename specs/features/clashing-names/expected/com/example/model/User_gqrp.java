package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class User_gqrp extends Model {
    public static final ModelType<User_gqrp> TYPE = ModelType.of("User_gqrp", User_gqrp::new, p -> {
        p.optional("first-name", Codecs.STRING);
        p.optional("first_name", Codecs.STRING);
        p.optional("firstName", Codecs.STRING);
    });

    private User_gqrp(Values values) {
        super(TYPE, values);
    }

    public static User_gqrp fromJson(String json) {
        return TYPE.fromJson(json);
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
}
