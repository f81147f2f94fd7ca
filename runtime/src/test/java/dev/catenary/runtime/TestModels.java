package dev.catenary.runtime;

import java.util.List;
import java.util.function.Consumer;

/** Models as generated code writes them. */
final class TestModels {
    private TestModels() {}

    static final class Filter extends Model {
        static final ModelType<Filter> TYPE = ModelType.of("Filter", Filter::new, Filter::properties);

        private Filter(Values values) {
            super(TYPE, values);
        }

        static Filter of(Consumer<Builder> data) {
            return TYPE.build(new Builder(), data);
        }

        private static void properties(Properties p) {
            p.optional("name", Codecs.STRING);
            p.optional("size", Codecs.INT64);
            p.optional("secret_id", Codecs.STRING).readOnly();
        }

        static final class Builder extends ModelBuilder<Filter, Builder> {
            private Builder() {
                super(TYPE);
            }

            Builder name(String name) {
                return set(0, name);
            }

            Builder size(long size) {
                return set(1, size);
            }

            Builder secretId(String id) {
                return set(2, id);
            }
        }
    }

    static final class Upload extends Model {
        static final ModelType<Upload> TYPE = ModelType.of("Upload", Upload::new, Upload::properties);

        private Upload(Values values) {
            super(TYPE, values);
        }

        static Upload of(Consumer<Builder> data) {
            return TYPE.build(new Builder(), data);
        }

        private static void properties(Properties p) {
            p.required("meta", Filter.TYPE);
            p.optional("file", Codecs.BINARY);
            p.optional("files", Codecs.list(Codecs.BINARY));
            p.optional("tags", Codecs.list(Codecs.STRING));
            p.optional("parts", Codecs.list(Filter.TYPE));
            p.optional("note", Codecs.STRING);
            p.optional("hash", Codecs.BYTES);
        }

        static final class Builder extends ModelBuilder<Upload, Builder> {
            private Builder() {
                super(TYPE);
            }

            Builder meta(Filter meta) {
                return set(0, meta);
            }

            Builder file(Binary file) {
                return set(1, file);
            }

            Builder files(List<Binary> files) {
                return set(2, files);
            }

            Builder tags(List<String> tags) {
                return set(3, tags);
            }

            Builder parts(List<Filter> parts) {
                return set(4, parts);
            }

            Builder note(String note) {
                return set(5, note);
            }

            Builder hash(byte[] hash) {
                return set(6, hash);
            }
        }
    }

    static final class Problem extends Model {
        static final ModelType<Problem> TYPE = ModelType.of("Problem", Problem::new, Problem::properties);

        private Problem(Values values) {
            super(TYPE, values);
        }

        String code() {
            return get(0);
        }

        private static void properties(Properties p) {
            p.required("code", Codecs.STRING);
        }
    }
}
