package com.example;

import com.example.model.Query;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Field;
import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Union;
import dev.catenary.runtime.UnionType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /search} */
@NullMarked
public interface Search extends Link<Search> {
    /** {@code POST /search} */
    default Query post(PostHttpMethod.JsonDataRequest data) {
        return postCall(data).execute();
    }

    default Query post(Consumer<PostHttpMethod.JsonDataRequest.Builder> data) {
        return post(PostHttpMethod.JsonDataRequest.of(data));
    }

    default Call<Query> postCall(PostHttpMethod.JsonDataRequest data) {
        return chain().request("POST").json(PostHttpMethod.JsonDataRequest.TYPE, data).reply(Query.TYPE);
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        final class JsonDataRequest extends Model {
            public static final ModelType<JsonDataRequest> TYPE =
                    ModelType.of("JsonDataRequest", JsonDataRequest::new, p -> {
                        p.optional("query", Query.TYPE);
                        p.optional("limit", Limit.TYPE);
                        p.optional("alone", Codecs.STRING).nullable();
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

            public @Nullable Query query() {
                return find(0);
            }

            public @Nullable Limit limit() {
                return find(1);
            }

            public @Nullable String alone() {
                return find(2);
            }

            public Field<String> aloneField() {
                return field(2);
            }

            public static final class Builder extends ModelBuilder<JsonDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder query(@Nullable Query query) {
                    return set(0, query);
                }

                public Builder limit(@Nullable Limit limit) {
                    return set(1, limit);
                }

                public Builder alone(@Nullable String alone) {
                    return set(2, alone);
                }
            }

            public sealed interface Limit extends Union {
                UnionType<Limit> TYPE = UnionType.of("Limit", v -> {
                    v.wrap(OfLong.class, Codecs.INT64, OfLong::new).kinds(JsonKind.INTEGER);
                    v.wrap(OfBoolean.class, Codecs.BOOLEAN, OfBoolean::new).kinds(JsonKind.BOOLEAN);
                    v.unknown(Unknown.class, Unknown::new);
                });

                static Limit of(long value) {
                    return new OfLong(value);
                }

                static Limit of(boolean value) {
                    return new OfBoolean(value);
                }

                record OfLong(Long value) implements Limit {}

                record OfBoolean(Boolean value) implements Limit {}

                record Unknown(JsonValue value) implements Limit {}
            }
        }
    }
}
