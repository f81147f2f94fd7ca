package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /items} */
@NullMarked
public interface Items extends Link<Items> {
    /** {@code DELETE /items} */
    default void delete(DeleteHttpMethod.JsonDataRequest data) {
        deleteCall(data).execute();
    }

    default void delete(Consumer<DeleteHttpMethod.JsonDataRequest.Builder> data) {
        delete(DeleteHttpMethod.JsonDataRequest.of(data));
    }

    default Call<@Nullable Void> deleteCall(DeleteHttpMethod.JsonDataRequest data) {
        return chain().request("DELETE").json(DeleteHttpMethod.JsonDataRequest.TYPE, data).replyNothing();
    }

    /** {@code GET /items} */
    default List<String> get() {
        return getCall(null).execute();
    }

    default List<String> get(GetHttpMethod.JsonDataRequest data) {
        return getCall(data).execute();
    }

    default List<String> get(Consumer<GetHttpMethod.JsonDataRequest.Builder> data) {
        return get(GetHttpMethod.JsonDataRequest.of(data));
    }

    default Call<List<String>> getCall(GetHttpMethod. @Nullable JsonDataRequest data) {
        return chain().request("GET").json(GetHttpMethod.JsonDataRequest.TYPE, data).reply(Codecs.list(Codecs.STRING));
    }

    /** {@code HEAD /items} */
    default void head() {
        headCall().execute();
    }

    default Call<@Nullable Void> headCall() {
        return chain().request("HEAD").replyNothing();
    }

    /** {@code OPTIONS /items} */
    default void options() {
        optionsCall().execute();
    }

    default Call<@Nullable Void> optionsCall() {
        return chain().request("OPTIONS").replyNothing();
    }

    /** {@code TRACE /items} */
    default void trace() {
        traceCall().execute();
    }

    default Call<@Nullable Void> traceCall() {
        return chain().request("TRACE").replyNothing();
    }

    /** Types of {@code DELETE}. */
    interface DeleteHttpMethod {
        final class JsonDataRequest extends Model {
            public static final ModelType<JsonDataRequest> TYPE =
                    ModelType.of("JsonDataRequest", JsonDataRequest::new, p -> {
                        p.required("ids", Codecs.list(Codecs.STRING));
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

            public List<String> ids() {
                return get(0);
            }

            public static final class Builder extends ModelBuilder<JsonDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder ids(List<String> ids) {
                    return set(0, ids);
                }

                public Builder addIds(String item) {
                    return add(0, item);
                }
            }
        }
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        final class JsonDataRequest extends Model {
            public static final ModelType<JsonDataRequest> TYPE =
                    ModelType.of("JsonDataRequest", JsonDataRequest::new, p -> {
                        p.optional("query", Codecs.STRING);
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

            public @Nullable String query() {
                return find(0);
            }

            public static final class Builder extends ModelBuilder<JsonDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder query(@Nullable String query) {
                    return set(0, query);
                }
            }
        }
    }
}
