package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Field;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class GroupUpdate extends Model {
    public static final ModelType<GroupUpdate> TYPE = ModelType.of("GroupUpdate", GroupUpdate::new, p -> {
        p.optional("label", Codecs.STRING).nullable();
    });

    private GroupUpdate(Values values) {
        super(TYPE, values);
    }

    public static GroupUpdate of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static GroupUpdate fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable String label() {
        return find(0);
    }

    public Field<String> labelField() {
        return field(0);
    }

    public static final class Builder extends ModelBuilder<GroupUpdate, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder label(@Nullable String label) {
            return set(0, label);
        }
    }
}
