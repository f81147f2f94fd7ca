package com.example;

import com.example.model.Entry;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.ItemStream;
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
import org.jspecify.annotations.Nullable;

/** {@code /logs} */
@NullMarked
public interface Logs extends Link<Logs> {
    /** Log entries, all at once or one by one. */
    default List<Entry> get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default Call<List<Entry>> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config).reply(Codecs.list(Entry.TYPE));
    }

    /** Does the same as {@code get}, but receives one JSON text after the other. Close what comes. */
    default ItemStream<Entry> getLines(Consumer<GetHttpMethod.RequestConfig> config) {
        return getLinesCall(config).execute();
    }

    default Call<ItemStream<Entry>> getLinesCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config).replyItems(Entry.TYPE);
    }

    /** Adds entries. */
    default void post(List<Entry> data) {
        postCall(data).execute();
    }

    default void post(String data) {
        postCall(data).execute();
    }

    default Call<@Nullable Void> postCall(List<Entry> data) {
        return chain().request("POST").jsonLines("application/x-ndjson", Entry.TYPE, data).replyNothing();
    }

    default Call<@Nullable Void> postCall(String data) {
        return chain().request("POST").text("text/plain", data).replyNothing();
    }

    /** {@code PUT /logs} */
    default void put() {
        putCall(null).execute();
    }

    default void put(List<PutHttpMethod.LinesDataRequestItem> data) {
        putCall(data).execute();
    }

    default Call<@Nullable Void> putCall(@Nullable List<PutHttpMethod.LinesDataRequestItem> data) {
        return chain().request("PUT").jsonLines("application/json-seq", PutHttpMethod.LinesDataRequestItem.TYPE, data)
                .replyNothing();
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("level", Style.FORM).required();
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig level(String level) {
                return set(0, level);
            }
        }
    }

    /** Types of {@code PUT}. */
    interface PutHttpMethod {
        final class LinesDataRequestItem extends Model {
            public static final ModelType<LinesDataRequestItem> TYPE =
                    ModelType.of("LinesDataRequestItem", LinesDataRequestItem::new, p -> {
                        p.optional("text", Codecs.STRING);
                    });

            private LinesDataRequestItem(Values values) {
                super(TYPE, values);
            }

            public static LinesDataRequestItem of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static LinesDataRequestItem fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public @Nullable String text() {
                return find(0);
            }

            public static final class Builder extends ModelBuilder<LinesDataRequestItem, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder text(@Nullable String text) {
                    return set(0, text);
                }
            }
        }
    }
}
