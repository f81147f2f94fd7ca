package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

public final class ProblemReport extends Model {
    public static final ModelType<ProblemReport> TYPE = ModelType.of("ProblemReport", ProblemReport::new, p -> {
        p.optional("message", Codecs.STRING);
    });

    private ProblemReport(Values values) {
        super(TYPE, values);
    }

    public static ProblemReport fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public @Nullable String message() {
        return find(0);
    }
}
