package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.time.OffsetDateTime;
import org.jspecify.annotations.NullMarked;

@NullMarked
public final class Entry extends Model {
    public static final ModelType<Entry> TYPE = ModelType.of("Entry", Entry::new, p -> {
        p.required("at", Codecs.DATE_TIME);
        p.required("text", Codecs.STRING);
    });

    private Entry(Values values) {
        super(TYPE, values);
    }

    public static Entry fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public OffsetDateTime at() {
        return get(0);
    }

    public String text() {
        return get(1);
    }
}
