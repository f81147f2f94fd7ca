package dev.catenary.runtime.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catenary.runtime.Codec;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.DecodeException;
import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonReader;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.JsonWriter;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Values;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A codec written outside of the runtime has all it needs. */
class CustomCodecTest {
    private static final class Durations implements Codec<Duration> {
        @Override
        public Duration read(JsonReader in) {
            String text = in.string();
            try {
                Duration value = Duration.parse(text);
                if (!value.toString().equals(text)) {
                    in.keepOriginal(JsonValue.of(text));
                }
                return value;
            } catch (DateTimeParseException wrong) {
                throw in.mismatch("expected a duration");
            }
        }

        @Override
        public void write(JsonWriter out, Duration value) {
            out.string(value.toString());
        }

        @Override
        public boolean accepts(JsonKind kind) {
            return kind == JsonKind.STRING;
        }
    }

    /** {@code {"x":[1,2],"y":[3]}} as {@code x=1 x=2 y=3}. */
    private static final class Pairs implements Codec<List<String>> {
        @Override
        public List<String> read(JsonReader in) {
            List<String> pairs = new ArrayList<>();
            in.enterObject();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.enterArray();
                while (in.nextItem()) {
                    pairs.add(name + "=" + in.int64());
                }
            }
            return pairs;
        }

        @Override
        public void write(JsonWriter out, List<String> value) {
            out.startObject();
            for (String pair : value) {
                out.name(pair.substring(0, pair.indexOf('=')));
                out.startArray();
                out.number(Long.parseLong(pair.substring(pair.indexOf('=') + 1)));
                out.endArray();
            }
            out.endObject();
        }

        @Override
        public boolean accepts(JsonKind kind) {
            return kind == JsonKind.OBJECT;
        }
    }

    @Test
    void readsAndRefusesScalars() {
        JsonValue durations = JsonValue.parse("[\"PT1H\",\"PT60M\"]");
        assertThat(durations.as(Codecs.list(new Durations())))
                .containsExactly(Duration.ofHours(1), Duration.ofHours(1));
        assertThatThrownBy(() -> JsonValue.of("soon").as(new Durations()))
                .isInstanceOf(DecodeException.class)
                .hasMessage("expected a duration");
    }

    @Test
    void walksObjectsAndArrays() {
        assertThat(JsonValue.parse("{\"x\":[1,2],\"y\":[3]}").as(new Pairs())).containsExactly("x=1", "x=2", "y=3");
        assertThatThrownBy(() -> JsonValue.parse("{\"x\":7}").as(new Pairs())).isInstanceOf(DecodeException.class);
    }

    @Test
    void aCodecThatRefusesAfterItHasMovedFailsTheReadInsteadOfLosingItsPlace() {
        String json = "{\"next\":1,\"p\":{\"x\":[1,\"two\"],\"y\":[]},\"leaves\":{}}";
        Codec<List<List<String>>> list = Codecs.list(new Pairs());
        assertThatThrownBy(() -> holding(new Pairs()).fromJson(json))
                .isInstanceOf(DecodeException.class)
                .hasMessage("expected an integer, found a string");
        assertThatThrownBy(() -> JsonValue.parse("[{},{\"x\":[\"two\"]},{}]").as(list))
                .isInstanceOf(DecodeException.class);
        assertThat(holding(new Pairs()).fromJson("{\"p\":7,\"q\":8}").toJson()).isEqualTo("{\"p\":7,\"q\":8}");
    }

    @Test
    void aCodecThatHasTakenTheWholeValueMayRefuseItAsAWhole() {
        Codec<List<String>> taking = new Codec<>() {
            @Override
            public List<String> read(JsonReader in) {
                JsonValue whole = in.value();
                throw in.mismatch("expected anything else", whole);
            }

            @Override
            public void write(JsonWriter out, List<String> value) {
                throw new AssertionError("never read");
            }

            @Override
            public boolean accepts(JsonKind kind) {
                return true;
            }
        };
        String json = "{\"p\":{\"x\":[1,{}]},\"q\":8}";
        assertThat(holding(taking).fromJson(json).toJson()).isEqualTo(json);
    }

    private static ModelType<Holder> holding(Codec<?> codec) {
        List<ModelType<Holder>> type = new ArrayList<>();
        type.add(ModelType.of("Holder", values -> new Holder(type.get(0), values), p -> p.optional("p", codec)));
        return type.get(0);
    }

    private static final class Holder extends Model {
        Holder(ModelType<Holder> type, Values values) {
            super(type, values);
        }
    }
}
