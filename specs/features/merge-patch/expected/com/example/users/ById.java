package com.example.users;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Field;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /users/{id}} */
@NullMarked
public interface ById extends Link<ById> {
    /** {@code PATCH /users/{id}} */
    default void patch(PatchHttpMethod.JsonDataRequest data) {
        patchCall(data).execute();
    }

    default void patch(Consumer<PatchHttpMethod.JsonDataRequest.Builder> data) {
        patch(PatchHttpMethod.JsonDataRequest.of(data));
    }

    default Call<@Nullable Void> patchCall(PatchHttpMethod.JsonDataRequest data) {
        return chain().request("PATCH").json("application/merge-patch+json", PatchHttpMethod.JsonDataRequest.TYPE, data)
                .replyNothing();
    }

    /** Types of {@code PATCH}. */
    interface PatchHttpMethod {
        final class JsonDataRequest extends Model {
            public static final ModelType<JsonDataRequest> TYPE =
                    ModelType.of("JsonDataRequest", JsonDataRequest::new, p -> {
                        p.optional("name", Codecs.STRING).nullable();
                        p.optional("age", Codecs.INT64).nullable();
                        p.optional("tags", Codecs.list(Codecs.STRING)).nullable();
                        p.optional("address", Address.TYPE).nullable();
                    });

            private JsonDataRequest(Values values) {
                super(TYPE, values);
            }

            public static JsonDataRequest of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static JsonDataRequest fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public @Nullable String name() {
                return find(0);
            }

            public Field<String> nameField() {
                return field(0);
            }

            public @Nullable Long age() {
                return find(1);
            }

            public Field<Long> ageField() {
                return field(1);
            }

            public @Nullable List<String> tags() {
                return find(2);
            }

            public Field<List<String>> tagsField() {
                return field(2);
            }

            public @Nullable Address address() {
                return find(3);
            }

            public Field<Address> addressField() {
                return field(3);
            }

            public static final class Builder extends ModelBuilder<JsonDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder name(@Nullable String name) {
                    return set(0, name);
                }

                public Builder age(long age) {
                    return set(1, age);
                }

                public Builder age(@Nullable Long age) {
                    return set(1, age);
                }

                public Builder tags(@Nullable List<String> tags) {
                    return set(2, tags);
                }

                public Builder addTags(String item) {
                    return add(2, item);
                }

                public Builder address(@Nullable Address address) {
                    return set(3, address);
                }

                public Builder address(Consumer<Address.Builder> data) {
                    return address(Address.of(data));
                }

                public Builder addressNull() {
                    return set(3, null);
                }
            }

            public static final class Address extends Model {
                public static final ModelType<Address> TYPE = ModelType.of("Address", Address::new, p -> {
                    p.optional("city", Codecs.STRING).nullable();
                    p.optional("zip", Codecs.STRING).nullable();
                });

                private Address(Values values) {
                    super(TYPE, values);
                }

                public static Address of(Consumer<Builder> data) {
                    return TYPE.build(new Builder(), data);
                }

                public static Address fromJson(String json) {
                    return TYPE.fromJson(json);
                }

                public Builder toBuilder() {
                    return new Builder().takeOver(this);
                }

                public @Nullable String city() {
                    return find(0);
                }

                public Field<String> cityField() {
                    return field(0);
                }

                public @Nullable String zip() {
                    return find(1);
                }

                public Field<String> zipField() {
                    return field(1);
                }

                public static final class Builder extends ModelBuilder<Address, Builder> {
                    public Builder() {
                        super(TYPE);
                    }

                    public Builder city(@Nullable String city) {
                        return set(0, city);
                    }

                    public Builder zip(@Nullable String zip) {
                        return set(1, zip);
                    }
                }
            }
        }
    }
}
