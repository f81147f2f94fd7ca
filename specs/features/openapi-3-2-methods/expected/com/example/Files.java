package com.example;

import com.example.files.ByName;
import com.example.files.Query;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** {@code /files} */
@NullMarked
public interface Files extends Link<Files> {
    /** {@code GET /files} */
    default List<String> get() {
        return getCall().execute();
    }

    default Call<List<String>> getCall() {
        return chain().request("GET").reply(Codecs.list(Codecs.STRING));
    }

    /** Finds files. */
    default List<String> query(QueryHttpMethod.JsonDataRequest data) {
        return queryCall(data).execute();
    }

    default List<String> query(QueryHttpMethod.JsonDataRequest data, Consumer<QueryHttpMethod.RequestConfig> config) {
        return queryCall(data, config).execute();
    }

    default List<String> query(Consumer<QueryHttpMethod.JsonDataRequest.Builder> data) {
        return query(QueryHttpMethod.JsonDataRequest.of(data));
    }

    default Call<List<String>> queryCall(QueryHttpMethod.JsonDataRequest data) {
        return queryCall(data, config -> {});
    }

    default Call<List<String>> queryCall(QueryHttpMethod.JsonDataRequest data,
            Consumer<QueryHttpMethod.RequestConfig> config) {
        return chain().request("QUERY").config(new QueryHttpMethod.RequestConfig(), config)
                .json(QueryHttpMethod.JsonDataRequest.TYPE, data).reply(Codecs.list(Codecs.STRING));
    }

    default Query query() {
        return chain().to("query", here -> () -> here);
    }

    default ByName name(String name) {
        return chain().to(Style.SIMPLE, "name", name, here -> () -> here);
    }

    /** Types of {@code QUERY}. */
    interface QueryHttpMethod {
        final class JsonDataRequest extends Model {
            public static final ModelType<JsonDataRequest> TYPE =
                    ModelType.of("JsonDataRequest", JsonDataRequest::new, p -> {
                        p.required("text", Codecs.STRING);
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

            public String text() {
                return get(0);
            }

            public static final class Builder extends ModelBuilder<JsonDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder text(String text) {
                    return set(0, text);
                }
            }
        }

        /** Parameters of {@code QUERY}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("limit", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig limit(long limit) {
                return set(0, limit);
            }
        }
    }
}
