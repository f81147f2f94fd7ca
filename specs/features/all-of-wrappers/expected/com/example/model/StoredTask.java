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

    public static StoredTask of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static StoredTask fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable String title() {
        return find(0);
    }

    /** Who does it. */
    public @Nullable Person owner() {
        return nullable(1);
    }

    public Level level() {
        return get(2);
    }

    public long id() {
        return get(3);
    }

    public static final class Builder extends ModelBuilder<StoredTask, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder title(@Nullable String title) {
            return set(0, title);
        }

        /** Who does it. */
        public Builder owner(@Nullable Person owner) {
            return set(1, owner);
        }

        public Builder owner(Consumer<Person.Builder> data) {
            return owner(Person.of(data));
        }

        public Builder level(Level level) {
            return set(2, level);
        }

        public Builder id(long id) {
            return set(3, id);
        }
    }
}
