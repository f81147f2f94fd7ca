package dev.catenary.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.example.Card;
import dev.catenary.runtime.example.Source;
import dev.catenary.runtime.example.StockRule;
import dev.catenary.runtime.example.StockType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Both modules, through mappers that would spoil the models if they could. */
class ModulesTest {
    /** What an application has: generated types inside a type of its own. */
    record Order(
            String orderName,
            StockRule rule,
            List<Source> sources,
            Map<String, StockType> types,
            JsonValue anyThing,
            StockRule none) {}

    /** One of Jackson's mappers. */
    interface Mapper {
        String write(Object value) throws Exception;

        <T> T read(String json, Class<T> type) throws Exception;

        <T> T convert(Object value, Class<T> type);
    }

    private static final String ORDER = "{\"order_name\":\"o\","
            + "\"rule\":{\"max_coupons\":100,\"comment\":null,\"note\":\"n\",\"pattern_info\":{\"description\":\"描述\"},"
            + "\"available_merchants\":[\"9856000\"],\"object\":\"card\",\"stock_type\":\"NEW\",\"unknown\":[1.10,12345678901234567890]},"
            + "\"sources\":[\"x\",\"2026-05-20T13:29:35.120+08:00\",7,[1,2],{\"number\":\"4242\",\"object\":\"card\"}],"
            + "\"types\":{\"a\":\"NORMAL\"},\"any_thing\":{\"b\":[true,null]},\"none\":null}";

    static Stream<Mapper> mappers() {
        JsonMapper three = JsonMapper.builder()
                .addModule(new CatenaryModule())
                .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                .build();
        com.fasterxml.jackson.databind.ObjectMapper two = new com.fasterxml.jackson.databind.ObjectMapper()
                .registerModule(new CatenaryJackson2Module())
                .setPropertyNamingStrategy(com.fasterxml.jackson.databind.PropertyNamingStrategies.SNAKE_CASE);
        return Stream.of(
                new Mapper() {
                    @Override
                    public String write(Object value) {
                        return three.writeValueAsString(value);
                    }

                    @Override
                    public <T> T read(String json, Class<T> type) {
                        return three.readValue(json, type);
                    }

                    @Override
                    public <T> T convert(Object value, Class<T> type) {
                        return three.convertValue(value, type);
                    }

                    @Override
                    public String toString() {
                        return "Jackson 3";
                    }
                },
                new Mapper() {
                    @Override
                    public String write(Object value) throws JsonProcessingException {
                        return two.writeValueAsString(value);
                    }

                    @Override
                    public <T> T read(String json, Class<T> type) throws JsonProcessingException {
                        return two.readValue(json, type);
                    }

                    @Override
                    public <T> T convert(Object value, Class<T> type) {
                        return two.convertValue(value, type);
                    }

                    @Override
                    public String toString() {
                        return "Jackson 2";
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void generatedTypesInsideOthersKeepEverything(Mapper mapper) throws Exception {
        Order order = mapper.read(ORDER, Order.class);

        assertThat(order.rule().maxCoupons()).isEqualTo(100);
        assertThat(order.rule().stockType().known()).isEqualTo(StockType.Known.UNRECOGNIZED);
        assertThat(order.sources().get(0)).isEqualTo(Source.of("x"));
        assertThat(order.sources().get(4)).isInstanceOf(Source.OfCard.class);
        assertThat(order.types()).containsEntry("a", StockType.NORMAL);
        assertThat(order.none()).isNull();
        assertThat(mapper.read(mapper.write(order), Order.class)).isEqualTo(order);
        assertThat(JsonValue.parse(mapper.write(order))).isEqualTo(JsonValue.parse(ORDER));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void modelsByThemselvesAreWrittenAsTheyWriteThemselves(Mapper mapper) throws Exception {
        Card card = Card.of(c -> c.number("4242"));
        assertThat(mapper.write(card)).isEqualTo(card.toJson());
        assertThat(mapper.read(card.toJson(), Card.class)).isEqualTo(card);
        assertThat(mapper.convert(Map.of("number", "4242", "object", "card"), Card.class))
                .isEqualTo(card);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatDoesNotFitIsTheMappersOwnException(Mapper mapper) {
        assertThatThrownBy(() -> mapper.read("[1]", Card.class))
                .isInstanceOfAny(
                        tools.jackson.databind.exc.MismatchedInputException.class,
                        com.fasterxml.jackson.databind.exc.MismatchedInputException.class)
                .hasMessageContaining("expected an object, found an array");
        assertThatThrownBy(() -> mapper.read("\"x\"", Source.OfCard.class))
                .hasMessageContaining("the JSON is not for OfCard");
    }
}
