package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.runtime.example.Everything;
import dev.catenary.runtime.example.Mixed;
import dev.catenary.runtime.example.StockRule;
import dev.catenary.runtime.example.StockType;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenEnumTest {
    @Test
    void knownValuesAreTheConstants() {
        assertThat(StockType.of("NORMAL")).isSameAs(StockType.NORMAL);
        assertThat(StockRule.fromJson("{\"stock_type\":\"DISCOUNT\"}").stockType())
                .isSameAs(StockType.DISCOUNT);
        assertThat(StockType.TYPE.constants()).containsExactly(StockType.NORMAL, StockType.DISCOUNT);
        assertThat(StockType.NORMAL.known()).isEqualTo(StockType.Known.NORMAL);
        assertThat(StockType.NORMAL).hasToString("NORMAL");
    }

    @Test
    void unknownValuesAreKept() {
        StockRule rule = StockRule.fromJson("{\"stock_type\":\"NEW\"}");
        assertThat(rule.stockType().known()).isEqualTo(StockType.Known.UNRECOGNIZED);
        assertThat(rule.stockType().value()).isEqualTo("NEW");
        assertThat(rule.stockType()).isEqualTo(StockType.of("NEW")).hasSameHashCodeAs(StockType.of("NEW"));
        assertThat(rule.stockType()).isNotEqualTo(StockType.of("new"));
        assertThat(rule.toJson()).isEqualTo("{\"stock_type\":\"NEW\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | _1 | 1",
                "1.0 | _1 | 1",
                "\"auto\" | AUTO | auto",
                "false | FALSE | false",
                "true | UNRECOGNIZED | true",
                "\"1\" | UNRECOGNIZED | 1",
                "[1] | UNRECOGNIZED | [1]"
            })
    void valuesMayBeOfSeveralKinds(String json, Mixed.Known known, String text) {
        Everything model = Everything.fromJson("{\"mixed\":" + json + "}");
        assertThat(model.mixed().known()).isEqualTo(known);
        assertThat(model.mixed()).hasToString(text);
    }

    @Test
    void nullIsNoUnknownValueButNone() {
        Everything model = Everything.fromJson("{\"mixed\":null}");
        assertThat(model.mixed()).isNull();
        assertThat(model.toJson()).isEqualTo("{\"mixed\":null}");
    }

    @Test
    void decimalsAreTheSameConstantWhateverTheirScale() {
        EnumType<Rate, BigDecimal> rates = EnumType.of(Codecs.DECIMAL, Rate::new, new Rate(new BigDecimal("0.5")));
        assertThat(rates.of(new BigDecimal("0.50"))).isSameAs(rates.constants().get(0));
        assertThat(new Rate(new BigDecimal("0.50")))
                .isEqualTo(new Rate(new BigDecimal("0.5")))
                .hasSameHashCodeAs(new Rate(new BigDecimal("0.5")));
    }

    private static final class Rate extends OpenEnum<BigDecimal, Rate.Known> {
        Rate(BigDecimal value) {
            super(value, Known.UNRECOGNIZED);
        }

        private enum Known {
            UNRECOGNIZED
        }
    }
}
