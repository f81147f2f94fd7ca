package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import dev.catenary.runtime.Xml;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /notes} */
@NullMarked
public interface Notes extends Link<Notes> {
    /** {@code POST /notes} */
    default String post(PostHttpMethod.JsonDataRequest data) {
        return postCall(data).execute();
    }

    default String post(PostHttpMethod.XmlDataRequest data) {
        return postCall(data).execute();
    }

    default String post(Consumer<PostHttpMethod.JsonDataRequest.Builder> data) {
        return post(PostHttpMethod.JsonDataRequest.of(data));
    }

    default Call<String> postCall(PostHttpMethod.JsonDataRequest data) {
        return chain().request("POST").json(PostHttpMethod.JsonDataRequest.TYPE, data).accept("application/xml")
                .replyText();
    }

    default Call<String> postCall(PostHttpMethod.XmlDataRequest data) {
        return chain().request("POST")
                .xml("application/xml", Xml.named("note"), PostHttpMethod.XmlDataRequest.TYPE, data)
                .accept("application/xml").replyText();
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        final class JsonDataRequest extends Model {
            public static final ModelType<JsonDataRequest> TYPE =
                    ModelType.of("JsonDataRequest", JsonDataRequest::new, p -> {
                        p.optional("text", Codecs.STRING);
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

            public @Nullable String text() {
                return find(0);
            }

            public static final class Builder extends ModelBuilder<JsonDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder text(@Nullable String text) {
                    return set(0, text);
                }
            }
        }

        final class XmlDataRequest extends Model {
            public static final ModelType<XmlDataRequest> TYPE =
                    ModelType.of("XmlDataRequest", XmlDataRequest::new, p -> {
                        p.optional("text", Codecs.STRING);
                        p.optional("urgent", Codecs.BOOLEAN).xml(Xml.plain().attribute());
                    });

            private XmlDataRequest(Values values) {
                super(TYPE, values);
            }

            public static XmlDataRequest of(Consumer<Builder> data) {
                return TYPE.build(new Builder(), data);
            }

            public static XmlDataRequest fromJson(String json) {
                return TYPE.fromJson(json);
            }

            public Builder toBuilder() {
                return new Builder().takeOver(this);
            }

            public @Nullable String text() {
                return find(0);
            }

            public @Nullable Boolean urgent() {
                return find(1);
            }

            public static final class Builder extends ModelBuilder<XmlDataRequest, Builder> {
                public Builder() {
                    super(TYPE);
                }

                public Builder text(@Nullable String text) {
                    return set(0, text);
                }

                public Builder urgent(boolean urgent) {
                    return set(1, urgent);
                }
            }
        }
    }
}
