package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and booleans in JSON strings. */
class QuotedCodecTest {
    @Test
    void readsWhatTheStringHolds() {
        assertThat(read(Codecs.DECIMAL, "\"1.50\"")).isEqualTo(new BigDecimal("1.50"));
        assertThat(read(Codecs.INT64, "\"-9007199254740993\"")).isEqualTo(-9007199254740993L);
        assertThat(read(Codecs.INT32, "\"7\"")).isEqualTo(7);
        assertThat(read(Codecs.INTEGER, "\"18446744073709551616\"")).isEqualTo(new BigInteger("18446744073709551616"));
        assertThat(read(Codecs.DOUBLE, "\"0.5\"")).isEqualTo(0.5);
        assertThat(read(Codecs.BOOLEAN, "\"true\"")).isTrue();
    }

    @Test
    void writesWithoutExponent() {
        assertThat(Json.text(Codecs.quoted(Codecs.DECIMAL), new BigDecimal("1E+2")))
                .isEqualTo("\"100\"");
        assertThat(Json.text(Codecs.quoted(Codecs.BOOLEAN), false)).isEqualTo("\"false\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"1.0\"",
                "\"1e2\"",
                "\"100\"",
                "\" 1\"",
                "\"1E900000000\"",
                "\"x\"",
                "\"\"",
                "\"true\"",
                "1.50",
                "[]"
            })
    void writesBackWhatCame(String json) {
        ModelType<Price> type = Price.TYPE;
        assertThat(type.fromJson("{\"price\":" + json + "}").toJson()).isEqualTo("{\"price\":" + json + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "\"\"", "\"true\"", "\"1,5\"", "\"null\"", "\"{}\"", "1.50"})
    void refusesWhatIsNoNumberInAString(String json) {
        assertThatThrownBy(() -> read(Codecs.DECIMAL, json)).isInstanceOf(DecodeException.class);
    }

    @Test
    void aNumberThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> read(Codecs.INT32, "\"3000000000\"")).isInstanceOf(DecodeException.class);
    }

    private static <T> T read(Codec<T> codec, String json) {
        return Json.read(Codecs.quoted(codec), json, null);
    }

    private static final class Price extends Model {
        static final ModelType<Price> TYPE =
                ModelType.of("Price", Price::new, p -> p.optional("price", Codecs.quoted(Codecs.INT64)));

        private Price(Values values) {
            super(TYPE, values);
        }
    }
}
