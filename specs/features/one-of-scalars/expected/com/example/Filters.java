package com.example;

import com.example.model.Filter;
import com.example.model.Operand;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.OpenEnum;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import dev.catenary.runtime.Union;
import dev.catenary.runtime.UnionType;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /filters} */
@NullMarked
public interface Filters extends Link<Filters> {
    /** {@code POST /filters} */
    default List<Operand> post(Filter data) {
        return postCall(data).execute();
    }

    default List<Operand> post(Filter data, Consumer<PostHttpMethod.RequestConfig> config) {
        return postCall(data, config).execute();
    }

    default List<Operand> post(Consumer<Filter.Builder> data) {
        return post(Filter.of(data));
    }

    default Call<List<Operand>> postCall(Filter data) {
        return postCall(data, config -> {});
    }

    default Call<List<Operand>> postCall(Filter data, Consumer<PostHttpMethod.RequestConfig> config) {
        return chain().request("POST").config(new PostHttpMethod.RequestConfig(), config).json(Filter.TYPE, data)
                .reply(Codecs.list(Operand.TYPE));
    }

    /** Types of {@code POST}. */
    interface PostHttpMethod {
        /** Parameters of {@code POST}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("page", Style.FORM_EXPLODE);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig page(@Nullable Page page) {
                return set(0, page);
            }

            public sealed interface Page extends Union {
                UnionType<Page> TYPE = UnionType.of("Page", v -> {
                    v.wrap(OfLong.class, Codecs.INT64, OfLong::new).kinds(JsonKind.INTEGER);
                    v.wrap(OfChoice.class, Choice.TYPE, OfChoice::new).kinds(JsonKind.STRING);
                    v.unknown(Unknown.class, Unknown::new);
                });

                static Page of(long value) {
                    return new OfLong(value);
                }

                static Page of(Choice value) {
                    return new OfChoice(value);
                }

                record OfLong(Long value) implements Page {}

                record OfChoice(Choice value) implements Page {}

                record Unknown(JsonValue value) implements Page {}

                final class Choice extends OpenEnum<String, Choice.Known> {
                    public static final Choice FIRST = new Choice("first", Known.FIRST);
                    public static final Choice LAST = new Choice("last", Known.LAST);

                    public static final EnumType<Choice, String> TYPE = EnumType.of(Codecs.STRING,
                            value -> new Choice(value, Known.UNRECOGNIZED), FIRST, LAST);

                    private Choice(String value, Known known) {
                        super(value, known);
                    }

                    public static Choice of(String value) {
                        return TYPE.of(value);
                    }

                    /** The values of the description, for {@code switch}. */
                    public enum Known {
                        FIRST, LAST, UNRECOGNIZED
                    }
                }
            }
        }
    }
}
