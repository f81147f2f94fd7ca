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

/** {@code /regions} */
@NullMarked
public interface Regions extends Link<Regions> {
    /** All at once, an extension says, whatever the names are. */
    default GetHttpMethod.WellformedResponse get() {
        return getCall().execute();
    }

    default Call<GetHttpMethod.WellformedResponse> getCall() {
        return chain().request("GET").reply(GetHttpMethod.WellformedResponse.TYPE);
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        final class WellformedResponse extends Model {
            public static final ModelType<WellformedResponse> TYPE =
                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                        p.optional("value", Codecs.list(Codecs.STRING));
                        p.optional("nextLink", Codecs.STRING);
                    });

            private WellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public @Nullable List<String> value() {
                return find(0);
            }

            public @Nullable String nextLink() {
                return find(1);
            }

            public static final class Builder extends ModelBuilder<WellformedResponse, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder value(@Nullable List<String> value) {
                    return set(0, value);
                }

                public Builder addValue(String item) {
                    return add(0, item);
                }

                public Builder nextLink(@Nullable String nextLink) {
                    return set(1, nextLink);
                }
            }
        }
    }
}
