package com.example;

import com.example.model.Fault;
import com.example.model.Missing;
import com.example.model.Thing;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /range} */
@NullMarked
public interface Range extends Link<Range> {
    /**
     * {@code GET /range}
     *
     * @throws dev.catenary.runtime.ApiException on 404 ({@code Missing}); 4XX ({@code Fault}); default
     *     ({@code GetHttpMethod.ErrorResponseDefault})
     */
    default Thing get() {
        return getCall().execute();
    }

    default Call<Thing> getCall() {
        return chain().request("GET").accept("application/json, application/problem+json;q=0.9")
                .errors(Missing.TYPE, 404).errors(Fault.TYPE, "4XX")
                .errors(GetHttpMethod.ErrorResponseDefault.TYPE, "default").reply(Thing.TYPE);
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        final class ErrorResponseDefault extends Model {
            public static final ModelType<ErrorResponseDefault> TYPE =
                    ModelType.of("ErrorResponseDefault", ErrorResponseDefault::new, p -> {
                        p.optional("ticket", Codecs.INT64);
                    });

            private ErrorResponseDefault(Values values) {
                super(TYPE, values);
            }

            public static ErrorResponseDefault fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public @Nullable Long ticket() {
                return find(0);
            }
        }
    }
}
