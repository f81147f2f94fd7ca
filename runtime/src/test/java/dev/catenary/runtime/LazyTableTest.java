package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catenary.runtime.example.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyTableTest {
    private static final int THREADS = 8;

    private static final class Any extends Model {
        Any(ModelType<Any> type, Values values) {
            super(type, values);
        }
    }

    @Test
    void aTableIsDefinedAtFirstUseAndOnce() throws Exception {
        for (int round = 0; round < 50; round++) {
            AtomicInteger defined = new AtomicInteger();
            List<ModelType<Any>> self = new ArrayList<>();
            ModelType<Any> type = ModelType.of("Any", values -> new Any(self.get(0), values), p -> {
                defined.incrementAndGet();
                Thread.yield();
                p.required("a", Codecs.INT64);
            });
            self.add(type);
            assertThat(defined).hasValue(0);
            assertThat(inParallel(() -> type.fromJson("{\"a\":1}").toJson())).containsOnly("{\"a\":1}");
            assertThat(defined).hasValue(1);
        }
    }

    @Test
    void aUnionsVariantsAreDefinedOnceAlthoughUnionsHoldEachOther() throws Exception {
        AtomicInteger defined = new AtomicInteger();
        List<UnionType<Object>> other = new ArrayList<>();
        UnionType<Object> one = UnionType.of("One", v -> {
            defined.incrementAndGet();
            v.member(Object.class, other.get(0)).kinds(JsonKind.BOOLEAN);
            v.wrap(Object.class, Codecs.STRING, text -> text);
        });
        other.add(UnionType.of("Other", v -> {
            defined.incrementAndGet();
            v.wrap(Object.class, Codecs.BOOLEAN, bool -> bool).kinds(JsonKind.BOOLEAN);
            v.member(Object.class, one);
        }));
        List<Object> read =
                inParallel(() -> List.of(one.fromJson("true"), other.get(0).fromJson("\"x\"")));
        assertThat(read).containsOnly(List.of(true, "x"));
        assertThat(defined).hasValue(2);
    }

    @Test
    void modelsReferToEachOtherInCycles() {
        String json = "{\"next\":{\"next\":{}},\"leaves\":{\"a\":{\"nodes\":[{\"leaves\":{}}]}}}";
        Node node = Node.TYPE.fromJson(json);
        assertThat(node.leaves().get("a").nodes().get(0).leaves()).isEmpty();
        assertThat(node.toJson()).isEqualTo(json);
        assertThat(Node.of(n -> n.next(node).leaves(Map.of())).next()).isSameAs(node);
    }

    @Test
    void aTableThatNamesAPropertyTwiceIsRefused() {
        ModelType<Any> type = ModelType.of("Any", values -> null, p -> {
            p.required("a", Codecs.INT64);
            p.optional("a", Codecs.INT64);
        });
        assertThatThrownBy(() -> type.fromJson("{}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("property \"a\" is in the table twice");
    }

    private static <T> List<T> inParallel(Callable<T> task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get(30, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
