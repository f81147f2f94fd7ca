package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catenary.runtime.example.Card;
import dev.catenary.runtime.example.Mixed;
import dev.catenary.runtime.example.Source;
import dev.catenary.runtime.example.StockType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ScalarsTest {
    static Stream<Arguments> scalars() {
        return Stream.of(
                Arguments.of("a b", "a b"),
                Arguments.of("", ""),
                Arguments.of(7, "7"),
                Arguments.of(-7L, "-7"),
                Arguments.of(new BigInteger("12345678901234567890"), "12345678901234567890"),
                Arguments.of(new BigDecimal("1.10"), "1.10"),
                Arguments.of(new BigDecimal("1E+3"), "1000"),
                Arguments.of(new BigDecimal("1E-7"), "0.0000001"),
                Arguments.of(0.1, "0.1"),
                Arguments.of(100.0, "100"),
                Arguments.of(1e21, "1000000000000000000000"),
                Arguments.of(1e-7, "0.0000001"),
                Arguments.of(-0.0, "0"),
                Arguments.of(0.1f, "0.1"),
                Arguments.of(true, "true"),
                Arguments.of(OffsetDateTime.parse("2015-05-20T13:29:00+08:00"), "2015-05-20T13:29:00+08:00"),
                Arguments.of(LocalDate.parse("2015-05-20"), "2015-05-20"),
                Arguments.of(new UUID(1, 2), "00000000-0000-0001-0000-000000000002"),
                Arguments.of(new byte[] {0, 1, 2, -1}, "AAEC/w=="),
                Arguments.of(StockType.of("NEW"), "NEW"),
                Arguments.of(Mixed._1, "1"),
                Arguments.of(JsonValue.of("x"), "x"),
                Arguments.of(JsonValue.parse("1E+3"), "1000"),
                Arguments.of(JsonValue.of(false), "false"),
                Arguments.of(Source.of("x"), "x"));
    }

    @ParameterizedTest
    @MethodSource("scalars")
    void haveOneCanonicalText(Object value, String text) {
        assertThat(Scalars.isScalar(value)).isTrue();
        assertThat(Scalars.text(value)).isEqualTo(text);
    }

    @Test
    void whatIsNoScalarIsRefused() {
        assertThat(List.of(
                        List.of(1),
                        Map.of(),
                        Card.of(card -> card.number("4")),
                        JsonValue.of(List.of()),
                        JsonValue.ofNull()))
                .noneMatch(Scalars::isScalar);
        assertThatThrownBy(() -> Scalars.text(List.of(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Scalars.text(Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Scalars.text(new BigDecimal("1E+999999999")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
