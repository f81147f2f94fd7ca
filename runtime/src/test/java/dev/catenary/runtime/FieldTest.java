package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class FieldTest {
    @Test
    void hasOneOfThreeStates() {
        Field<String> absent = Field.absent();
        Field<String> isNull = Field.ofNull();
        Field<String> value = Field.of("v");
        assertThat(absent.isAbsent()).isTrue();
        assertThat(absent.isNull()).isFalse();
        assertThat(isNull.isAbsent()).isFalse();
        assertThat(isNull.isNull()).isTrue();
        assertThat(isNull.hasValue()).isFalse();
        assertThat(value.hasValue()).isTrue();
        assertThat(value.value()).isEqualTo("v");
        assertThat(isNull.orNull()).isNull();
        assertThatThrownBy(absent::value)
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("the property is absent");
        assertThatThrownBy(isNull::value).hasMessage("the property is null");
    }

    @Test
    void isConvertedInItsState() {
        assertThat(Field.of("v").map(String::length)).isEqualTo(Field.of(1));
        assertThat(Field.<String>ofNull().map(String::length)).isEqualTo(Field.ofNull());
        assertThat(Field.<String>absent().map(String::length)).isEqualTo(Field.absent());
    }

    @Test
    void isEqualByState() {
        assertThat(Field.ofNull()).isNotEqualTo(Field.absent()).doesNotHaveSameHashCodeAs(Field.absent());
        assertThat(Field.of("v")).isEqualTo(Field.of("v")).hasSameHashCodeAs(Field.of("v"));
        assertThat(Field.of("v")).hasToString("Field[v]");
        assertThat(Field.ofNull()).hasToString("Field[null]");
        assertThat(Field.absent()).hasToString("Field[absent]");
    }
}
