package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Style;
import dev.catenary.runtime.Values;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /charges} */
@NullMarked
public interface Charges extends Link<Charges> {
    /** {@code POST /charges} */
    default void post(PostHttpMethod.FormDataRequest data) {
        postCall(data).execute();
    }

    default void post(Consumer<PostHttpMethod.FormDataRequest.Builder> data) {
        post(PostHttpMethod.FormDataRequest.of(data));
    }

    default Call<@Nullable Void> postCall(PostHttpMethod.FormDataRequest data) {
        return chain().request("POST").form(PostHttpMethod.FormDataRequest.TYPE, data)
                .encoding(Style.DEEP_OBJECT, "card", "metadata").encoding(Style.FORM, "codes")
                .encoding(Style.FORM_EXPLODE, "expand").replyNothing();
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        final class FormDataRequest extends Model {
            public static final ModelType<FormDataRequest> TYPE =
                    ModelType.of("FormDataRequest", FormDataRequest::new, p -> {
                        p.required("amount", Codecs.INT64);
                        p.optional("at", Codecs.DATE_TIME);
                        p.optional("expand", Codecs.list(Codecs.STRING));
                        p.optional("codes", Codecs.list(Codecs.STRING));
                        p.optional("metadata", Codecs.map(Codecs.STRING));
                        p.optional("card", Card.TYPE);
                        p.optional("raw", Raw.TYPE);
                    });

            private FormDataRequest(Values values) {
                super(TYPE, values);
            }

            public static FormDataRequest of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static FormDataRequest fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public long amount() {
                return get(0);
            }

            public @Nullable OffsetDateTime at() {
                return find(1);
            }

            public @Nullable List<String> expand() {
                return find(2);
            }

            public @Nullable List<String> codes() {
                return find(3);
            }

            public @Nullable Map<String, String> metadata() {
                return find(4);
            }

            public @Nullable Card card() {
                return find(5);
            }

            public @Nullable Raw raw() {
                return find(6);
            }

            public static final class Builder extends ModelBuilder<FormDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder amount(long amount) {
                    return set(0, amount);
                }

                public Builder at(@Nullable OffsetDateTime at) {
                    return set(1, at);
                }

                public Builder expand(@Nullable List<String> expand) {
                    return set(2, expand);
                }

                public Builder addExpand(String item) {
                    return add(2, item);
                }

                public Builder codes(@Nullable List<String> codes) {
                    return set(3, codes);
                }

                public Builder addCodes(String item) {
                    return add(3, item);
                }

                public Builder metadata(@Nullable Map<String, String> metadata) {
                    return set(4, metadata);
                }

                public Builder card(@Nullable Card card) {
                    return set(5, card);
                }

                public Builder card(Consumer<Card.Builder> data) {
                    return card(Card.of(data));
                }

                public Builder raw(@Nullable Raw raw) {
                    return set(6, raw);
                }

                public Builder raw(Consumer<Raw.Builder> data) {
                    return raw(Raw.of(data));
                }
            }

            public static final class Card extends Model {
                public static final ModelType<Card> TYPE = ModelType.of("Card", Card::new, p -> {
                    p.optional("number", Codecs.STRING);
                    p.optional("cvc", Codecs.STRING);
                });

                private Card(Values values) {
                    super(TYPE, values);
                }

                public static Card of(Consumer<Builder> data) {
                    return TYPE.build(new Builder(), data);
                }

                public static Card fromJson(String json) {
                    return TYPE.fromJson(json);
                }

                public Builder toBuilder() {
                    return new Builder().takeOver(this);
                }

                public @Nullable String number() {
                    return find(0);
                }

                public @Nullable String cvc() {
                    return find(1);
                }

                public static final class Builder extends ModelBuilder<Card, Builder> {
                    public Builder() {
                        super(TYPE);
                    }

                    public Builder number(@Nullable String number) {
                        return set(0, number);
                    }

                    public Builder cvc(@Nullable String cvc) {
                        return set(1, cvc);
                    }
                }
            }

            public static final class Raw extends Model {
                public static final ModelType<Raw> TYPE = ModelType.of("Raw", Raw::new, p -> {
                    p.optional("a", Codecs.INT64);
                });

                private Raw(Values values) {
                    super(TYPE, values);
                }

                public static Raw of(Consumer<Builder> data) {
                    return TYPE.build(new Builder(), data);
                }

                public static Raw fromJson(String json) {
                    return TYPE.fromJson(json);
                }

                public Builder toBuilder() {
                    return new Builder().takeOver(this);
                }

                public @Nullable Long a() {
                    return find(0);
                }

                public static final class Builder extends ModelBuilder<Raw, Builder> {
                    public Builder() {
                        super(TYPE);
                    }

                    public Builder a(long a) {
                        return set(0, a);
                    }
                }
            }
        }
    }
}
