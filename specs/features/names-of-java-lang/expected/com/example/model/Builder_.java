package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Builder_ extends Model {
    public static final ModelType<Builder_> TYPE = ModelType.of("Builder_", Builder_::new, p -> {
        p.optional("properties", Codecs.STRING);
        p.optional("values", Codecs.STRING);
        p.optional("type", Codecs.STRING);
    });

    private Builder_(Values values) {
        super(TYPE, values);
    }

    public static Builder_ fromJson(java.lang.String json) {
        return TYPE.fromJson(json);
    }

    public java.lang. @Nullable String properties() {
        return find(0);
    }

    public java.lang. @Nullable String values() {
        return find(1);
    }

    public java.lang. @Nullable String type() {
        return find(2);
    }
}
