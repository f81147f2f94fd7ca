package dev.catenary.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The naming rules as a table: wire name, member, type, constant. */
class NamingTest {
    @ParameterizedTest
    @CsvSource({
        "coupon-stocks, couponStocks, CouponStocks, COUPON_STOCKS",
        "stock_id, stockId, StockId, STOCK_ID",
        "v3, v3, V3, V3",
        "v1.0, v1_0, V1_0, V1_0",
        "ping.json, pingJson, PingJson, PING_JSON",
        "1.1, _1_1, _1_1, _1_1",
        "7days, _7days, _7days, _7DAYS",
        "ID, id, ID, ID",
        "URLList, urlList, URLList, URL_LIST",
        "eMail, eMail, EMail, E_MAIL",
        "X-Amz-Target, xAmzTarget, XAmzTarget, X_AMZ_TARGET",
        "$top, top, Top, TOP",
        "filter[name], filterName, FilterName, FILTER_NAME",
        "@odata.type, odataType, OdataType, ODATA_TYPE",
        "+1, plus1, Plus1, PLUS_1",
        "-1, minus1, Minus1, MINUS_1",
        "DateSent<, dateSentLessThan, DateSentLessThan, DATE_SENT_LESS_THAN",
        "DateSent>, dateSentGreaterThan, DateSentGreaterThan, DATE_SENT_GREATER_THAN",
        "List<String>, listString, ListString, LIST_STRING",
        ">, greater, Greater, GREATER",
        "inProgress, inProgress, InProgress, IN_PROGRESS",
        "~, tilde, Tilde, TILDE",
        "-, dash, Dash, DASH",
        "*, star, Star, STAR",
        "'', empty, Empty, EMPTY",
        "订单, 订单, 订单, 订单",
        "naïve-café, naïveCafé, NaïveCafé, NAÏVE_CAFÉ",
    })
    void follows_the_table(String wire, String member, String type, String constant) {
        assertThat(Naming.member(wire)).isEqualTo(member);
        assertThat(Naming.type(wire)).isEqualTo(type);
        assertThat(Naming.constant(wire)).isEqualTo(constant);
    }

    @ParameterizedTest
    @CsvSource({"😀, x1f600", "'\u202e', x202e", "'\u0000', x0"})
    void spells_out_what_java_does_not_allow(String wire, String member) {
        assertThat(Naming.member(wire)).isEqualTo(member);
    }

    @Test
    void cuts_long_names_and_keeps_them_apart() {
        String one = "订".repeat(300) + "a";
        String other = "订".repeat(300) + "b";
        assertThat(Naming.type(one)).isNotEqualTo(Naming.type(other));
        assertThat(Naming.type(one).getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource({
        "default, default_",
        "notify, notify_",
        "wait, wait_",
        "equals, equals_",
        "getClass, getClass_",
        "get, get_",
        "deleteCall, deleteCall_",
        "with, with_",
        "chain, chain_",
        "stocks, stocks"
    })
    void never_gives_a_link_a_reserved_name(String name, String link) {
        assertThat(ReservedNames.link(name)).isEqualTo(link);
    }
}
