package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.time.OffsetDateTime;

public final class Star extends Model {
    public static final ModelType<Star> TYPE = ModelType.of("Star", Star::new, p -> {
        p.required("starred_at", Codecs.DATE_TIME);
        p.required("repo", Repository.TYPE);
    });

    private Star(Values values) {
        super(TYPE, values);
    }

    public static Star fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public OffsetDateTime starredAt() {
        return get(0);
    }

    public Repository repo() {
        return get(1);
    }
}
