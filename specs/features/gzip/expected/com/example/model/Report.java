package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class Report extends Model {
    public static final ModelType<Report> TYPE = ModelType.of("Report", Report::new, p -> {
        p.required("title", Codecs.STRING);
        p.optional("pages", Codecs.INT32);
    });

    private Report(Values values) {
        super(TYPE, values);
    }

    public static Report fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public String title() {
        return get(0);
    }

    public @Nullable Integer pages() {
        return find(1);
    }
}
