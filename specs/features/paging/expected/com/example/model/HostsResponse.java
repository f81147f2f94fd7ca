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
public final class HostsResponse extends Model {
    public static final ModelType<HostsResponse> TYPE =
            ModelType.of("HostsResponse", HostsResponse::new, p -> {
                p.optional("total", Codecs.INT64);
                p.optional("data", Codecs.list(Codecs.STRING));
            });

    private HostsResponse(Values values) {
        super(TYPE, values);
    }

    public static HostsResponse of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static HostsResponse fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable Long total() {
        return find(0);
    }

    public @Nullable List<String> data() {
        return find(1);
    }

    public static final class Builder extends ModelBuilder<HostsResponse, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder total(long total) {
            return set(0, total);
        }

        public Builder data(@Nullable List<String> data) {
            return set(1, data);
        }

        public Builder addData(String item) {
            return add(1, item);
        }
    }
}
