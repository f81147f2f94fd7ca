package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Con_ extends Model {
    public static final ModelType<Con_> TYPE = ModelType.of("Con_", Con_::new, p -> {
        p.optional("j", Codecs.STRING);
    });

    private Con_(Values values) {
        super(TYPE, values);
    }

    public static Con_ fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public java.lang. @Nullable String j() {
        return find(0);
    }
}
