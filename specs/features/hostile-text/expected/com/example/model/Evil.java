package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.OpenEnum;
import dev.catenary.runtime.Union;
import dev.catenary.runtime.UnionType;
import dev.catenary.runtime.Values;
import org.jspecify.annotations.Nullable;

/**
 * &lt;!-- *&#47; --&gt; ```
 * <p>&#42;&#47;
 */
public final class Evil extends Model {
    public static final ModelType<Evil> TYPE = ModelType.of("Evil", Evil::new, p -> {
        p.required("\"); }", Codecs.STRING);
        p.required("\\", Codecs.STRING);
        p.optional("$S", S.TYPE);
        p.optional("*/", StarSlash.TYPE);
        p.optional("class", Class.TYPE);
    });

    private Evil(Values values) {
        super(TYPE, values);
    }

    public static Evil fromJson(String json) {
        return TYPE.fromJson(json);
    }

    /** &#42;&#47; */
    public String quoteCloseSemicolonBlankClose() {
        return get(0);
    }

    /** &#92; */
    public String backslash() {
        return get(1);
    }

    public @Nullable S s() {
        return find(2);
    }

    public @Nullable StarSlash starSlash() {
        return find(3);
    }

    public @Nullable Class class_() {
        return find(4);
    }

    public static final class Class extends Model {
        public static final ModelType<Class> TYPE = ModelType.of("Class", Class::new, p -> {
            p.optional("Object", Codecs.STRING);
            p.optional("\u202e", Codecs.STRING);
            p.optional("\u0000", Codecs.STRING);
        });

        private Class(Values values) {
            super(TYPE, values);
        }

        public static Class fromJson(String json) {
            return TYPE.fromJson(json);
        }

        /** Text. Default: <code>&#42;&#47; } &#92;u002a/ {&#64;code</code>. */
        public @Nullable String object() {
            return find(0);
        }

        public @Nullable String x202e() {
            return find(1);
        }

        public @Nullable String x0() {
            return find(2);
        }
    }

    public static final class S extends OpenEnum<Long, S.Known> {
        /** &#42;&#47; &#92;u002a/ $L */
        public static final S U002A = new S(1L, Known.U002A);

        /** &#42;&#47; &#64;see {&#64;code */
        public static final S EVIL = new S(-1L, Known.EVIL);

        public static final EnumType<S, Long> TYPE = EnumType.of(Codecs.INT64,
                value -> new S(value, Known.UNRECOGNIZED), U002A, EVIL);

        private S(long value, Known known) {
            super(value, known);
        }

        public static S of(long value) {
            return TYPE.of(value);
        }

        /** The values of the description, for {@code switch}. */
        public enum Known {
            U002A, EVIL, UNRECOGNIZED
        }
    }

    public sealed interface StarSlash extends Union {
        UnionType<StarSlash> TYPE = UnionType.of("StarSlash", v -> {
            v.wrap(OfString.class, Codecs.STRING, OfString::new).kinds(JsonKind.STRING);
            v.wrap(OfEvil.class, Evil.TYPE, OfEvil::new).kinds(JsonKind.OBJECT).constant("\"*/", "Evil");
            v.unknown(Unknown.class, Unknown::new);
        });

        record OfString(String value) implements StarSlash {}

        record OfEvil(Evil value) implements StarSlash {}

        record Unknown(JsonValue value) implements StarSlash {}
    }
}
