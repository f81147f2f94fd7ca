package dev.catenary.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.benchmarks.byhand.FavorApi;
import dev.catenary.benchmarks.byhand.Stock;
import dev.catenary.runtime.testing.FakeTransport;
import dev.catenary.runtime.testing.SentRequest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** What is compared is the same: both sides send the same and read the same. */
class SameRequestsTest {
    private static final String BASE = "https://api.mch.weixin.qq.com";

    private final AtomicReference<HttpRequest> byHand = new AtomicReference<>();

    private FavorApi byHand(byte[] reply) {
        return new FavorApi(BASE, request -> {
            byHand.set(request);
            return new HandedOver(reply).send(request);
        });
    }

    private static FakeTransport answering(byte[] reply) {
        return FakeTransport.answering(200, new String(reply, StandardCharsets.UTF_8));
    }

    private static String body(BodyPublisher publisher) {
        BodySubscriber<String> text = BodySubscribers.ofString(StandardCharsets.UTF_8);
        publisher.subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                text.onSubscribe(subscription);
            }

            @Override
            public void onNext(ByteBuffer piece) {
                text.onNext(List.of(piece));
            }

            @Override
            public void onError(Throwable failure) {
                text.onError(failure);
            }

            @Override
            public void onComplete() {
                text.onComplete();
            }
        });
        return text.getBody().toCompletableFuture().join();
    }

    /** But for how they call themselves. */
    private void assertSameHead(SentRequest sent) {
        HttpRequest other = byHand.get();
        assertThat(sent.method() + " " + sent.uri()).isEqualTo(other.method() + " " + other.uri());
        assertThat(sent.headers().names())
                .containsExactlyInAnyOrderElementsOf(other.headers().map().keySet());
        for (String name : List.of("Accept", "Accept-Encoding", "Content-Type")) {
            assertThat(sent.headers().first(name)).isEqualTo(other.headers().firstValue(name));
        }
    }

    @Test
    void theListHasTheSameItemsAndThirtyDates() throws Exception {
        FakeTransport fake = answering(Replies.list());
        var generated = Generated.list(dev.catenary.benchmarks.favor.Wechatpay.builder()
                .transport(fake)
                .build());
        var stocks = ByHand.list(byHand(Replies.list())).data();

        assertSameHead(fake.last());
        assertThat(generated.data()).hasSize(10);
        assertThat(stocks).hasSize(10);
        for (int i = 0; i < 10; i++) {
            var one = generated.data().get(i);
            Stock other = stocks.get(i);
            assertThat(List.of(one.stockId(), one.createTime(), one.availableBeginTime(), one.availableEndTime()))
                    .isEqualTo(List.of(
                            other.stockId(), other.createTime(), other.availableBeginTime(), other.availableEndTime()));
            assertThat(one.stockUseRule().maxAmount())
                    .isEqualTo(other.stockUseRule().maxAmount());
            assertThat(one.distributedCoupons()).isEqualTo(other.distributedCoupons());
        }
    }

    @Test
    void theNestedPostHasTheSameBody() throws Exception {
        FakeTransport fake = answering(Replies.created());
        var generated = Generated.create(dev.catenary.benchmarks.couponstocks.Wechatpay.builder()
                .transport(fake)
                .build());
        var created = ByHand.create(byHand(Replies.created()));

        SentRequest sent = fake.last();
        assertSameHead(sent);
        assertThat(sent.bodyText()).isEqualTo(body(byHand.get().bodyPublisher().orElseThrow()));
        assertThat(List.of(generated.stockId(), generated.createTime()))
                .isEqualTo(List.of(created.stockId(), created.createTime()));
    }
}
