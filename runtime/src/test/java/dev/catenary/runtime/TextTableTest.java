package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextTableTest {
    private enum Known {
        ONE
    }

    private static final class Choice extends OpenEnum<String, Known> {
        Choice(String value) {
            super(value, Known.ONE);
        }
    }

    private static Characters inside(String text) {
        return new Characters().set(("<" + text + ">").toCharArray(), 1, text.length());
    }

    @Test
    void everyConstantIsFoundAndNothingElse() {
        // "Aa" and "BB" have one hash code, and so has each of these.
        List<Choice> constants = IntStream.range(0, 64)
                .mapToObj(i -> IntStream.range(0, 6)
                        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
                        .reduce("", String::concat))
                .map(Choice::new)
                .toList();
        TextTable<Choice> table = new TextTable<>(constants);
        assertThat(constants).allSatisfy(constant -> {
            assertThat(table.find(constant.value())).isSameAs(constant);
            assertThat(table.find(inside(constant.value()))).isSameAs(constant);
        });
        assertThat(table.find("AaAaAaAaAaAaAa")).isNull();
        assertThat(table.find("")).isNull();
    }

    @Test
    void aTableMayBeEmpty() {
        assertThat(new TextTable<Choice>(List.of()).find("a")).isNull();
    }
}
