package dev.catenary.benchmarks;

import dev.catenary.benchmarks.byhand.FavorApi;
import dev.catenary.runtime.JdkTransport;
import dev.catenary.runtime.Transport;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * One call without a network, from the arguments to the result.
 *
 * <p>{@code handed}: the finished request is given away and the reply's octets are there; the JDK's client is not involved.
 * {@code jdk}: both sides talk to the JDK's {@link HttpClient}, whose place a fake takes, so that what they do to fill a
 * body subscriber counts, too.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Overhead {
    private static final String BASE = "https://api.mch.weixin.qq.com";

    @Param({"handed", "jdk"})
    public String seam = "handed";

    private FavorApi listByHand = byHand(Replies.list());
    private FavorApi createByHand = byHand(Replies.created());
    private dev.catenary.benchmarks.favor.Wechatpay list = favor();
    private dev.catenary.benchmarks.couponstocks.Wechatpay create = couponStocks();

    @Setup
    public void connect() {
        listByHand = byHand(Replies.list());
        createByHand = byHand(Replies.created());
        list = favor();
        create = couponStocks();
    }

    private FavorApi byHand(byte[] reply) {
        HttpClient client = new FakeHttpClient(reply);
        return new FavorApi(
                BASE,
                seam.equals("jdk")
                        ? request -> client.send(request, BodyHandlers.ofByteArray())
                        : new HandedOver(reply));
    }

    private Transport transport(byte[] reply) {
        return seam.equals("jdk") ? JdkTransport.of(new FakeHttpClient(reply)) : new HandedOver(reply);
    }

    private dev.catenary.benchmarks.favor.Wechatpay favor() {
        return dev.catenary.benchmarks.favor.Wechatpay.builder()
                .transport(transport(Replies.list()))
                .build();
    }

    private dev.catenary.benchmarks.couponstocks.Wechatpay couponStocks() {
        return dev.catenary.benchmarks.couponstocks.Wechatpay.builder()
                .transport(transport(Replies.created()))
                .build();
    }

    @Benchmark
    public Object listByHand() throws IOException, InterruptedException {
        return ByHand.list(listByHand);
    }

    @Benchmark
    public Object listGenerated() {
        return Generated.list(list);
    }

    @Benchmark
    public Object createByHand() throws IOException, InterruptedException {
        return ByHand.create(createByHand);
    }

    @Benchmark
    public Object createGenerated() {
        return Generated.create(create);
    }
}
