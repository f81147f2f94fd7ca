package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Parameters that two operations have from one class are still those of one operation. */
class RequestParametersTest {
    abstract static class Paged<C extends RequestParameters<C>> extends RequestParameters<C> {
        private static final ParameterTable TABLE = ParameterTable.of(p -> p.query("limit", Style.FORM));

        Paged() {
            super(TABLE);
        }

        C limit(int limit) {
            return set(0, limit);
        }
    }

    static final class Orders extends Paged<Orders> {}

    static final class Customers extends Paged<Customers> {}

    @Test
    void settersGiveTheOperationsOwnType() {
        Orders orders = new Orders();

        assertThat(orders.limit(5)).isSameAs(orders).hasToString("[query parameter 'limit']");
    }

    @Test
    void equalValuesAreEqualWithinOneOperation() {
        assertThat(new Orders().limit(5))
                .isEqualTo(new Orders().limit(5))
                .hasSameHashCodeAs(new Orders().limit(5))
                .isNotEqualTo(new Orders().limit(6))
                .isNotEqualTo(new Customers().limit(5));
    }
}
