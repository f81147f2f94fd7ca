package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class ShopsResponse extends Model {
    public static final ModelType<ShopsResponse> TYPE = ModelType.of("ShopsResponse", ShopsResponse::new, p -> {
        p.required("total_count", Codecs.INT64);
        p.optional("data", Codecs.list(Codecs.STRING));
    });

    private ShopsResponse(Values values) {
        super(TYPE, values);
    }

    public static ShopsResponse fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public long totalCount() {
        return get(0);
    }

    public @Nullable List<String> data() {
        return find(1);
    }
}
