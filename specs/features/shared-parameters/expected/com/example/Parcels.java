package com.example;

import com.example.model.Parcel;
import com.example.parameters.XTraceSessionParameters;
import com.example.parcels.ById;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /parcels} */
@NullMarked
public interface Parcels extends Link<Parcels> {
    /** {@code POST /parcels} */
    default void post(Parcel data, Consumer<PostHttpMethod.RequestConfig> config) {
        postCall(data, config).execute();
    }

    default void post(Consumer<Parcel.Builder> data, Consumer<PostHttpMethod.RequestConfig> config) {
        post(Parcel.of(data), config);
    }

    default Call<@Nullable Void> postCall(Parcel data, Consumer<PostHttpMethod.RequestConfig> config) {
        return chain().request("POST").config(new PostHttpMethod.RequestConfig(), config).json(Parcel.TYPE, data)
                .replyNothing();
    }

    /** {@code PUT /parcels} */
    default void put(Parcel data, Consumer<PutHttpMethod.RequestConfig> config) {
        putCall(data, config).execute();
    }

    default void put(Consumer<Parcel.Builder> data, Consumer<PutHttpMethod.RequestConfig> config) {
        put(Parcel.of(data), config);
    }

    default Call<@Nullable Void> putCall(Parcel data, Consumer<PutHttpMethod.RequestConfig> config) {
        return chain().request("PUT").config(new PutHttpMethod.RequestConfig(), config).json(Parcel.TYPE, data)
                .replyNothing();
    }

    default ById id(String id) {
        return chain().to(Style.SIMPLE, "id", id, here -> () -> here);
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        /** Parameters of {@code POST}. */
        final class RequestConfig extends XTraceSessionParameters<RequestConfig> {
            private RequestConfig() {}
        }
    }

    /** Types of {@code PUT}. */
    interface PutHttpMethod {
        /** Parameters of {@code PUT}. */
        final class RequestConfig extends XTraceSessionParameters<RequestConfig> {
            private RequestConfig() {}
        }
    }
}
