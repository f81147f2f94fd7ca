package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.OpenEnum;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

public final class User extends Model {
    public static final ModelType<User> TYPE = ModelType.of("User", User::new, p -> {
        p.optional("user", User_gqrp.TYPE);
        p.optional("builder", Builder_.TYPE);
        p.optional("additional", Codecs.STRING);
        p.optional("value", Codecs.STRING);
        p.optional("values", Codecs.list(Codecs.STRING));
        p.optional("addValues", Codecs.STRING);
        p.additional(Codecs.STRING);
    });

    private User(Values values) {
        super(TYPE, values);
    }

    public static User of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static User fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    public @Nullable User_gqrp user() {
        return find(0);
    }

    public @Nullable Builder_ builder() {
        return find(1);
    }

    public @Nullable String additional_() {
        return find(2);
    }

    public @Nullable String value() {
        return find(3);
    }

    public @Nullable List<String> values() {
        return find(4);
    }

    public @Nullable String addValues() {
        return find(5);
    }

    /** Further properties, by name. */
    public Map<String, String> additional() {
        return additional(Codecs.STRING);
    }

    public static final class Builder extends ModelBuilder<User, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder user(@Nullable User_gqrp user) {
            return set(0, user);
        }

        public Builder builder(@Nullable Builder_ builder) {
            return set(1, builder);
        }

        public Builder builder(Consumer<Builder_.Builder> data) {
            return builder(Builder_.of(data));
        }

        public Builder additional_(@Nullable String additional_) {
            return set(2, additional_);
        }

        public Builder value(@Nullable String value) {
            return set(3, value);
        }

        public Builder values(@Nullable List<String> values) {
            return set(4, values);
        }

        public Builder addValues_enwj(String item) {
            return add(4, item);
        }

        public Builder addValues(@Nullable String addValues) {
            return set(5, addValues);
        }
    }

    public static final class Builder_ extends Model {
        public static final ModelType<Builder_> TYPE = ModelType.of("Builder_", Builder_::new, p -> {
            p.optional("known", Known_.TYPE);
        });

        private Builder_(Values values) {
            super(TYPE, values);
        }

        public static Builder_ of(Consumer<Builder> data) {
            return TYPE.build(new Builder(), data);
        }

        public static Builder_ fromJson(String json) {
            return TYPE.fromJson(json);
        }

        public Builder toBuilder() {
            return new Builder().takeOver(this);
        }

        public @Nullable Known_ known() {
            return find(0);
        }

        public static final class Builder extends ModelBuilder<Builder_, Builder> {
            public Builder() {
                super(TYPE);
            }

            public Builder known(@Nullable Known_ known) {
                return set(0, known);
            }
        }

        public static final class Known_ extends OpenEnum<String, Known_.Known> {
            public static final Known_ KNOWN = new Known_("known", Known.KNOWN);
            public static final Known_ UNRECOGNIZED_tnat = new Known_("unrecognized", Known.UNRECOGNIZED_tnat);

            public static final EnumType<Known_, String> TYPE = EnumType.of(Codecs.STRING,
                    value -> new Known_(value, Known.UNRECOGNIZED), KNOWN, UNRECOGNIZED_tnat);

            private Known_(String value, Known known) {
                super(value, known);
            }

            public static Known_ of(String value) {
                return TYPE.of(value);
            }

            /** The values of the description, for {@code switch}. */
            public enum Known {
                KNOWN, UNRECOGNIZED_tnat, UNRECOGNIZED
            }
        }
    }
}
