package com.example;

import com.example.model.Level;
import com.example.model.Person;
import com.example.model.StoredTask;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Field;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /tasks} */
@NullMarked
public interface Tasks extends Link<Tasks> {
    /** {@code POST /tasks} */
    default StoredTask post(PostHttpMethod.JsonDataRequest data) {
        return postCall(data).execute();
    }

    default StoredTask post(Consumer<PostHttpMethod.JsonDataRequest.Builder> data) {
        return post(PostHttpMethod.JsonDataRequest.of(data));
    }

    default Call<StoredTask> postCall(PostHttpMethod.JsonDataRequest data) {
        return chain().request("POST").json(PostHttpMethod.JsonDataRequest.TYPE, data).reply(StoredTask.TYPE);
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        /** Only the title is needed to make a task. */
        final class JsonDataRequest extends Model {
            public static final ModelType<JsonDataRequest> TYPE =
                    ModelType.of("JsonDataRequest", JsonDataRequest::new, p -> {
                        p.required("title", Codecs.STRING);
                        p.optional("owner", Person.TYPE).nullable();
                        p.optional("level", Level.TYPE);
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

            public String title() {
                return get(0);
            }

            /** Who does it. */
            public @Nullable Person owner() {
                return find(1);
            }

            public Field<Person> ownerField() {
                return field(1);
            }

            /** How urgent it is. Default: {@code low}. */
            public @Nullable Level level() {
                return find(2);
            }

            public static final class Builder extends ModelBuilder<JsonDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder title(String title) {
                    return set(0, title);
                }

                /** Who does it. */
                public Builder owner(@Nullable Person owner) {
                    return set(1, owner);
                }

                public Builder owner(Consumer<Person.Builder> data) {
                    return owner(Person.of(data));
                }

                public Builder ownerNull() {
                    return set(1, null);
                }

                /** How urgent it is. Default: {@code low}. */
                public Builder level(@Nullable Level level) {
                    return set(2, level);
                }
            }
        }
    }
}
