package com.example;

import com.example.model.Employee;
import com.example.model.Person;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /people} */
@NullMarked
public interface People extends Link<People> {
    /** {@code POST /people} */
    default PostHttpMethod.WellformedResponse post(Employee data) {
        return postCall(data).execute();
    }

    default PostHttpMethod.WellformedResponse post(Consumer<Employee.Builder> data) {
        return post(Employee.of(data));
    }

    default Call<PostHttpMethod.WellformedResponse> postCall(Employee data) {
        return chain().request("POST").json(Employee.TYPE, data).reply(PostHttpMethod.WellformedResponse.TYPE);
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        final class WellformedResponse extends Model {
            public static final ModelType<WellformedResponse> TYPE =
                    ModelType.of("WellformedResponse", WellformedResponse::new, p -> {
                        p.required("name", Codecs.STRING);
                        p.required("age", Codecs.INT64);
                        p.optional("boss", Person.TYPE);
                        p.optional("id", Codecs.INT64).readOnly();
                    });

            private WellformedResponse(Values values) {
                super(TYPE, values);
            }

            public static WellformedResponse fromJson(String json) {
                return TYPE.fromJson(json);
            }

            /** The full name. */
            public String name() {
                return get(0);
            }

            public long age() {
                return get(1);
            }

            public @Nullable Person boss() {
                return find(2);
            }

            public @Nullable Long id() {
                return find(3);
            }
        }
    }
}
