package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class HostsResponse extends Model {
    public static final ModelType<HostsResponse> TYPE = ModelType.of("HostsResponse", HostsResponse::new, p -> {
        p.optional("total", Codecs.INT64);
        p.optional("data", Codecs.list(Codecs.STRING));
    });

    private HostsResponse(Values values) {
        super(TYPE, values);
    }

    public static HostsResponse fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable Long total() {
        return find(0);
    }

    public @Nullable List<String> data() {
        return find(1);
    }
}
