package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.OpenEnum;
import dev.catenary.runtime.Values;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public final class Invoice extends Model {
    public static final ModelType<Invoice> TYPE = ModelType.of("Invoice", Invoice::new, p -> {
        p.required("id", Codecs.UUID);
        p.optional("kind", Kind.TYPE);
        p.optional("amount", Codecs.INT64);
        p.optional("note", Codecs.STRING);
        p.optional("party", Party.TYPE);
    });

    private Invoice(Values values) {
        super(TYPE, values);
    }

    public static Invoice fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public UUID id() {
        return get(0);
    }

    public @Nullable Kind kind() {
        return find(1);
    }

    public @Nullable Long amount() {
        return find(2);
    }

    /** The base's words. */
    public @Nullable String note() {
        return find(3);
    }

    public @Nullable Party party() {
        return find(4);
    }

    public static final class Kind extends OpenEnum<String, Kind.Known> {
        public static final Kind INVOICE = new Kind("invoice", Known.INVOICE);
        public static final Kind CREDIT = new Kind("credit", Known.CREDIT);

        public static final EnumType<Kind, String> TYPE = EnumType.of(Codecs.STRING,
                value -> new Kind(value, Known.UNRECOGNIZED), INVOICE, CREDIT);

        private Kind(String value, Known known) {
            super(value, known);
        }

        public static Kind of(String value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            INVOICE, CREDIT, UNRECOGNIZED
        }
    }
}
