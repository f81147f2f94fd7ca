package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class StoredTask extends Model {
    public static final ModelType<StoredTask> TYPE = ModelType.of("StoredTask", StoredTask::new, p -> {
        p.optional("title", Codecs.STRING);
        p.required("owner", Person.TYPE).nullable();
        p.required("level", Level.TYPE);
        p.required("id", Codecs.INT64).readOnly();
    });

    private StoredTask(Values values) {
        super(TYPE, values);
    }

    public static StoredTask fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable String title() {
        return find(0);
    }

    /** Who does it. */
    public @Nullable Person owner() {
        return nullable(1);
    }

    /** How urgent it is */
    public Level level() {
        return get(2);
    }

    public long id() {
        return get(3);
    }
}
