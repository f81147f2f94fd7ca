package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class Customers extends Model {
    public static final ModelType<Customers> TYPE = ModelType.of("Customers", Customers::new, p -> {
        p.required("id", Codecs.STRING);
        p.optional("status", Status.TYPE);
        p.optional("address", CustomersAddress.TYPE);
        p.optional("_links", Codecs.list(Links.TYPE));
    });

    private Customers(Values values) {
        super(TYPE, values);
    }

    public static Customers fromJson(String json) {
        return TYPE.fromJson(json);
    }

    /** Customer number. */
    public String id() {
        return get(0);
    }

    public @Nullable Status status() {
        return find(1);
    }

    /** Where they live. */
    public @Nullable CustomersAddress address() {
        return find(2);
    }

    public @Nullable List<Links> links() {
        return find(3);
    }
}
