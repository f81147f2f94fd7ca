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

    public static Customers of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static Customers fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
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

    public static final class Builder extends ModelBuilder<Customers, Builder> {
        public Builder() {
            super(TYPE);
        }

        /** Customer number. */
        public Builder id(String id) {
            return set(0, id);
        }

        public Builder status(@Nullable Status status) {
            return set(1, status);
        }

        /** Where they live. */
        public Builder address(@Nullable CustomersAddress address) {
            return set(2, address);
        }

        public Builder address(Consumer<CustomersAddress.Builder> data) {
            return address(CustomersAddress.of(data));
        }

        public Builder links(@Nullable List<Links> links) {
            return set(3, links);
        }

        public Builder addLinks(Links item) {
            return add(3, item);
        }

        public Builder addLinks(Consumer<Links.Builder> item) {
            return addLinks(Links.of(item));
        }
    }
}
