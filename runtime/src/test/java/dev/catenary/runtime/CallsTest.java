package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catenary.runtime.testing.FakeTransport;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Calls as generated code writes them, without a network. */
class CallsTest {
    interface Shop extends Link<Shop> {
        static ClientBuilder<Shop> builder() {
            return new ClientBuilder<Shop>("Shop", here -> () -> here);
        }

        default Orders orders() {
            return chain().to("orders", here -> () -> here);
        }
    }

    interface Orders extends Link<Orders> {
        default ById id(String id) {
            return chain().to(Style.SIMPLE, "id", id, here -> () -> here);
        }

        default JsonValue get(Consumer<Config> config) {
            return getCall(config).execute();
        }

        default Call<JsonValue> getCall(Consumer<Config> config) {
            return chain().request("GET")
                    .config(new Config(), config)
                    .errors(Codecs.JSON, 400)
                    .reply(Codecs.JSON);
        }

        default Call<JsonValue> postCall(JsonValue data) {
            return chain().request("POST").json(Codecs.JSON, data).reply(Codecs.JSON);
        }
    }

    interface ById extends Link<ById> {
        default void delete() {
            deleteCall().execute();
        }

        default Call<Void> deleteCall() {
            return chain().request("DELETE").replyNothing();
        }
    }

    static final class Config extends RequestParameters<Config> {
        private static final ParameterTable TABLE = ParameterTable.of(Config::parameters);

        Config() {
            super(TABLE);
        }

        Config limit(int limit) {
            return set(0, limit);
        }

        Config tags(@Nullable List<String> tags) {
            return set(1, tags);
        }

        Config trace(String trace) {
            return set(2, trace);
        }

        private static void parameters(ParameterTable.Builder p) {
            p.query("limit", Style.FORM).required();
            p.query("tags", Style.FORM_EXPLODE);
            p.header("X-Trace", Style.SIMPLE);
        }
    }

    private final FakeTransport fake = FakeTransport.answering(200, "{\"a\":1}");
    private final Shop shop =
            Shop.builder().baseUrl("https://shop.example/api/").transport(fake).build();

    @Test
    void sendsParametersInTheirPlaces() {
        JsonValue reply =
                shop.orders().get(q -> q.limit(5).tags(List.of("a b", "c+d")).trace("t1"));

        assertThat(reply).isEqualTo(JsonValue.of(Map.of("a", 1)));
        assertThat(fake.last().method()).isEqualTo("GET");
        assertThat(fake.last().pathAndQuery()).isEqualTo("/api/orders?limit=5&tags=a%20b&tags=c%2Bd");
        assertThat(fake.last().headers().get("x-trace")).isEqualTo("t1");
        assertThat(fake.last().headers().get("Accept")).isEqualTo("application/json");
        assertThat(fake.last().headers().get("User-Agent")).startsWith("catenary/");
    }

    @Test
    void namesAllMissingParametersAndSendsNothing() {
        assertThatThrownBy(() -> shop.orders().get(q -> {}))
                .isInstanceOf(MissingParametersException.class)
                .hasMessage("GET /orders needs query parameter 'limit'");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void sendsJsonOnce() {
        shop.orders().postCall(JsonValue.of(Map.of("name", "夏"))).execute();

        assertThat(fake.last().bodyText()).isEqualTo("{\"name\":\"夏\"}");
        assertThat(fake.last().headers().get("Content-Type")).isEqualTo("application/json");
    }

    @Test
    void keepsOptionsOfALinkForTheRestOfTheChain() {
        shop.with(o -> o.header("Idempotency-Key", "k1"))
                .orders()
                .with(o -> o.header("X-Other", "1"))
                .id("7")
                .delete();

        assertThat(fake.last().headers().get("Idempotency-Key")).isEqualTo("k1");
        assertThat(fake.last().headers().get("X-Other")).isEqualTo("1");
        assertThat(fake.last().pathAndQuery()).isEqualTo("/api/orders/7");
    }
}
