package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
public final class ShopsResponse extends Model {
    public static final ModelType<ShopsResponse> TYPE =
            ModelType.of("ShopsResponse", ShopsResponse::new, p -> {
                p.required("total_count", Codecs.INT64);
                p.optional("data", Codecs.list(Codecs.STRING));
            });

    private ShopsResponse(Values values) {
        super(TYPE, values);
    }

    public static ShopsResponse of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static ShopsResponse fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public long totalCount() {
        return get(0);
    }

    public @Nullable List<String> data() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<ShopsResponse, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder totalCount(long totalCount) {
            return set(0, totalCount);
        }

        public Builder data(@Nullable List<String> data) {
            return set(1, data);
        }

        public Builder addData(String item) {
            return add(1, item);
        }
    }
}
