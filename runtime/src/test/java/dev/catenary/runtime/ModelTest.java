package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.catenary.runtime.example.Card;
import dev.catenary.runtime.example.Everything;
import dev.catenary.runtime.example.Node;
import dev.catenary.runtime.example.StockRule;
import dev.catenary.runtime.example.StockType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelTest {
    private static StockRule.Builder complete() {
        return new StockRule.Builder()
                .maxCoupons(100)
                .note("n")
                .patternInfo(pattern -> pattern.description("d"))
                .availableMerchants(List.of("9856000"));
    }

    @Test
    void whatWasBuiltIsWrittenInTheTablesOrder() {
        StockRule rule = complete().stockType(StockType.NORMAL).comment("c").build();
        assertThat(rule.toJson())
                .isEqualTo(
                        "{\"max_coupons\":100,\"comment\":\"c\",\"note\":\"n\",\"pattern_info\":{\"description\":\"d\"},"
                                + "\"available_merchants\":[\"9856000\"],\"object\":\"card\",\"stock_type\":\"NORMAL\"}");
        assertThat(StockRule.fromJson(rule.toJson())).isEqualTo(rule).hasSameHashCodeAs(rule);
    }

    @Test
    void buildNamesEverythingThatIsMissing() {
        assertThatThrownBy(() -> StockRule.of(rule -> rule.note("n").comment("c")))
                .isInstanceOfSatisfying(MissingPropertiesException.class, missing -> {
                    assertThat(missing.type()).isEqualTo("StockRule");
                    assertThat(missing.properties())
                            .containsExactly("max_coupons", "pattern_info", "available_merchants");
                })
                .hasMessage("StockRule lacks required properties max_coupons, pattern_info, available_merchants");
        assertThatThrownBy(() -> complete()
                        .maxCoupons(1)
                        .patternInfo((StockRule.PatternInfo) null)
                        .build())
                .isInstanceOf(MissingPropertiesException.class)
                .hasMessage("StockRule lacks required property pattern_info");
    }

    @Test
    void anOptionalNullablePropertyHasThreeStates() {
        StockRule absent = complete().build();
        StockRule isNull = complete().comment(null).build();
        StockRule value = complete().comment("c").build();

        assertThat(absent.commentField()).isEqualTo(Field.absent());
        assertThat(isNull.commentField()).isEqualTo(Field.ofNull());
        assertThat(value.commentField()).isEqualTo(Field.of("c"));
        assertThat(absent.comment()).isNull();
        assertThat(isNull.comment()).isNull();
        assertThat(absent.toJson()).doesNotContain("comment");
        assertThat(isNull.toJson()).contains("\"comment\":null");
        assertThat(absent).isNotEqualTo(isNull);
        assertThat(List.of(absent, isNull, value))
                .allSatisfy(rule -> assertThat(StockRule.fromJson(rule.toJson()).commentField())
                        .isEqualTo(rule.commentField()))
                .allSatisfy(rule -> assertThat(value.toBuilder()
                                .commentField(rule.commentField())
                                .build())
                        .isEqualTo(rule));
    }

    @Test
    void aRequiredNullablePropertyMustBeThereButMayBeNull() {
        assertThat(complete().note(null).build().note()).isNull();
        assertThat(StockRule.fromJson("{\"note\":null}").note()).isNull();
        assertThatThrownBy(() -> StockRule.fromJson("{}").note())
                .isInstanceOf(DecodeException.class)
                .hasMessage("StockRule: required property \"note\": is absent");
    }

    @Test
    void nullForAnOptionalPropertyThatIsNotNullableMeansAbsent() {
        assertThat(complete().maxAmountByDay(5L).maxAmountByDay(null).build().toJson())
                .doesNotContain("max_amount_by_day");
    }

    @Test
    void nullInAReplyWhereNoneShouldBeIsKept() {
        StockRule rule = StockRule.fromJson("{\"max_coupons\":null,\"max_amount_by_day\":null}");
        assertThat(rule.maxAmountByDay()).isNull();
        assertThatThrownBy(rule::maxCoupons)
                .isInstanceOf(DecodeException.class)
                .hasMessage("StockRule: required property \"max_coupons\": is null");
        assertThat(rule.toJson()).isEqualTo("{\"max_coupons\":null,\"max_amount_by_day\":null}");
    }

    @Test
    void aBadNullablePropertyFailsItsThreeStateAccessorToo() {
        StockRule rule = StockRule.fromJson("{\"comment\":1,\"note\":2}");
        assertThatThrownBy(rule::commentField).isInstanceOf(DecodeException.class);
        assertThatThrownBy(rule::comment).isInstanceOf(DecodeException.class);
        assertThatThrownBy(rule::note).isInstanceOf(DecodeException.class);
    }

    @Test
    void nullInsideAListOrAMapIsRefusedByItsPlace() {
        StockRule list = complete().availableMerchants(Arrays.asList("a", null)).build();
        assertThatThrownBy(list::toJson)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("/available_merchants/1 is null, and the description allows none there");
        assertThatThrownBy(() -> Json.text(
                        Codecs.map(Codecs.list(Codecs.DECIMAL)), Map.of("a", Arrays.asList(BigDecimal.ONE, null))))
                .hasMessageStartingWith("/a/1 is null");
        Map<String, Node.Leaf> leaves = new HashMap<>();
        leaves.put("low", null);
        Node map = Node.of(node -> node.next(Node.of(inner -> inner.leaves(leaves))));
        assertThatThrownBy(map::toJson).hasMessageStartingWith("/next/leaves/low is null");
        assertThatThrownBy(() -> Json.bytes(Codecs.list(Codecs.STRING), Arrays.asList("a", null), true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("/1 is null");
        assertThat(Everything.of(all -> all.gaps(Arrays.asList(1L, null))).toJson())
                .isEqualTo("{\"gaps\":[1,null]}");
    }

    @Test
    void constantsFillThemselvesInWhereRequired() {
        assertThat(Card.of(card -> card.number("4242")).object()).isEqualTo("card");
        assertThat(Card.of(card -> card.number("4242").object("debit_card")).object())
                .isEqualTo("debit_card");
    }

    @Test
    void readOnlyPropertiesStayOutOfRequests() {
        StockRule read = StockRule.fromJson("{\"id\":\"7\",\"object\":\"card\"}");
        assertThat(read.id()).isEqualTo("7");
        assertThat(read.toJson()).isEqualTo("{\"id\":\"7\",\"object\":\"card\"}");
        assertThat(new String(Json.bytes(StockRule.TYPE, read, true), StandardCharsets.UTF_8))
                .isEqualTo("{\"object\":\"card\"}");
    }

    @Test
    void unknownPropertiesAreKeptInOrderAndWrittenBack() {
        StockRule rule = StockRule.fromJson("{\"z\":1,\"max_coupons\":5,\"a\":{\"x\":[null]}}");
        assertThat(rule.additionalProperties().keySet()).containsExactly("z", "a");
        assertThat(rule.toJson()).isEqualTo("{\"max_coupons\":5,\"z\":1,\"a\":{\"x\":[null]}}");
        assertThatThrownBy(() -> rule.additionalProperties().put("b", JsonValue.ofNull()))
                .isInstanceOf(UnsupportedOperationException.class);
        StockRule built = complete()
                .additionalProperty("new", JsonValue.of(Map.of("k", 1)))
                .build();
        assertThat(StockRule.fromJson(built.toJson())).isEqualTo(built);
        assertThat(built.toBuilder().build()).isEqualTo(built);
        assertThatThrownBy(() -> complete().additionalProperty("note", JsonValue.ofNull()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void additionalPropertiesMayHaveAType() {
        Node node = Node.of(builder -> builder.weight("a", 1).weight("b", 2));
        assertThat(node.weights()).containsExactly(Map.entry("a", 1), Map.entry("b", 2));
        assertThat(node.toJson()).isEqualTo("{\"a\":1,\"b\":2}");
        assertThatThrownBy(() -> Node.TYPE.fromJson("{\"a\":1,\"b\":\"x\"}").weights())
                .isInstanceOf(DecodeException.class)
                .hasMessage("Node: additional property \"b\": expected an integer, found a string");
    }

    @Test
    void aBuilderCopiesWhatItIsGivenAndMayBeUsedOn() {
        List<String> merchants = new ArrayList<>(List.of("1"));
        StockRule.Builder builder = complete().availableMerchants(merchants);
        merchants.add("changed");
        StockRule first = builder.addAvailableMerchants("2").build();
        StockRule second = builder.addAvailableMerchants("3").build();
        assertThat(first.availableMerchants()).containsExactly("1", "2");
        assertThat(second.availableMerchants()).containsExactly("1", "2", "3");
        assertThatThrownBy(() -> first.availableMerchants().add("4")).isInstanceOf(UnsupportedOperationException.class);
        StockRule longer = first.toBuilder().addAvailableMerchants("4").build();
        assertThat(first.availableMerchants()).hasSize(2);
        assertThat(longer.availableMerchants()).containsExactly("1", "2", "4");
        assertThat(Everything.of(e -> e.gaps(Arrays.asList(1L, null))).toJson()).isEqualTo("{\"gaps\":[1,null]}");
    }

    @Test
    void whatABuilderDoesLaterTouchesNoModel() {
        StockRule.Builder builder = complete();
        StockRule first = builder.build();
        builder.note("later").comment("c").additionalProperty("x", JsonValue.of(1));
        assertThat(first).isEqualTo(complete().build());

        StockRule full = builder.build();
        StockRule.Builder copy = full.toBuilder();
        copy.note("other").additionalProperty("x", JsonValue.of(2));
        assertThat(full.note()).isEqualTo("later");
        assertThat(full.additionalProperties()).containsEntry("x", JsonValue.of(1));
        assertThat(copy.build().comment()).isEqualTo("c");
    }

    @Test
    void aModelThatWasReadCanBeChangedWithoutLosingWhatDidNotFit() {
        StockRule read =
                StockRule.fromJson("{\"max_coupons\":\"many\",\"note\":null,\"pattern_info\":{\"description\":\"d\"},"
                        + "\"available_merchants\":[],\"object\":\"card\",\"x\":1}");
        assertThat(read.toBuilder().comment("c").build().toJson())
                .isEqualTo(
                        "{\"max_coupons\":\"many\",\"comment\":\"c\",\"note\":null,\"pattern_info\":{\"description\":\"d\"},"
                                + "\"available_merchants\":[],\"object\":\"card\",\"x\":1}");
    }

    @Test
    void equalityIsByValueNotBySpelling() {
        OffsetDateTime time = OffsetDateTime.parse("2015-05-20T13:29:35Z");
        Everything built =
                Everything.of(e -> e.decimal(new BigDecimal("1.5")).time(time).bytes(new byte[] {1, 2}));
        Everything read =
                Everything.fromJson("{\"bytes\":\"AQI\",\"time\":\"2015-05-20T13:29:35+00:00\",\"decimal\":1.500}");
        assertThat(read).isEqualTo(built).hasSameHashCodeAs(built);
        assertThat(read).isNotEqualTo(Everything.fromJson("{\"decimal\":1.5}"));
        assertThat(read).isNotEqualTo(Everything.fromJson("{\"bytes\":\"AQI\",\"x\":1}"));
        assertThat(Node.TYPE.fromJson("{}")).isNotEqualTo(Node.Leaf.TYPE.fromJson("{}"));
    }

    @Test
    void printsForLogsWithSecretsMasked() {
        StockRule rule = complete().password("hunter2").comment(null).build();
        assertThat(rule)
                .hasToString("StockRule{max_coupons=100, comment=null, note=n, "
                        + "pattern_info=StockRule.PatternInfo{description=d}, available_merchants=[9856000], "
                        + "password=***, object=card}");
        assertThat(Everything.fromJson(
                        "{\"hidden\":{\"not\":\"a string\"},\"bytes\":\"AAEC\",\"x\":[{\"y\":\"a\\nb\"}]}"))
                .hasToString("Everything{bytes=byte[3], hidden=***, x=[{y=a\\u000ab}]}");
        assertThatThrownBy(() -> StockRule.fromJson("{\"password\":12345}").password())
                .hasMessageNotContaining("12345");
    }

    @Test
    void printingEndsHoweverDeepAModelIs() {
        Node node = Node.of(empty -> {});
        for (int i = 0; i < 100_000; i++) {
            Node inner = node;
            node = Node.of(builder -> builder.next(inner));
        }
        assertThat(node.toString())
                .startsWith("Node{next=Node{next=")
                .contains("…")
                .hasSizeLessThan(1_000);
        Node deepest = node;
        assertThatThrownBy(deepest::toJson).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void otherBodiesSeeAModelsPropertiesOneByOne() {
        StockRule rule = StockRule.fromJson("{\"note\":null,\"max_coupons\":1.0,\"id\":\"7\",\"comment\":5,\"z\":[1]}");
        assertThat(Model.setProperties(rule))
                .extracting(SetProperty::wireName, SetProperty::value, SetProperty::readOnly)
                .containsExactly(
                        tuple("max_coupons", JsonValue.of(1), false),
                        tuple("comment", JsonValue.of(5), false),
                        tuple("note", null, false),
                        tuple("id", "7", true),
                        tuple("z", JsonValue.of(List.of(1)), false));
    }
}
