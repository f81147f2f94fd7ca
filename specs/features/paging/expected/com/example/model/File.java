package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;

public final class File extends Model {
    public static final ModelType<File> TYPE = ModelType.of("File", File::new, p -> {
        p.required("name", Codecs.STRING);
    });

    private File(Values values) {
        super(TYPE, values);
    }

    public static File fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public String name() {
        return get(0);
    }
}
