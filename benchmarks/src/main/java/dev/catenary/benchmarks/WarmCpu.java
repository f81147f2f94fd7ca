package dev.catenary.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;

/**
 * Processor time of the calling thread for one call without a network, in microseconds: the median of several rounds, once a
 * number of seconds of that thread's time was spent on such calls. So the machine's other work counts neither in the result nor as
 * warming up; on a busy one, JMH's seconds may be over before the compiler was done. The compiler and the collector have threads of
 * their own. Arguments: what {@link Overhead} has, a seam and the name of a benchmark; the seconds.
 */
final class WarmCpu {
    private static final int ROUNDS = 11;
    private static final double NANOS = 1e9;
    private static final double NANOS_PER_MICRO = 1e3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Keeps results from being thought away. */
    private static volatile Object result = "";

    private WarmCpu() {}

    public static void main(String[] args) throws Exception {
        Overhead calls = new Overhead();
        calls.seam = args[0];
        calls.connect();
        Callable<Object> call = call(calls, args[1]);
        double seconds = Double.parseDouble(args[2]);
        while (THREADS.getCurrentThreadCpuTime() / NANOS < seconds) {
            repeat(call, 1_000);
        }
        double warm = micros(call, 1_000);
        // A fifth of a second a round.
        int times = (int) Math.max(1, 200_000 / warm);
        System.out.println(DoubleStream.generate(() -> micros(call, times))
                .limit(ROUNDS)
                .sorted()
                .skip(ROUNDS / 2)
                .findFirst()
                .orElseThrow());
    }

    private static Callable<Object> call(Overhead calls, String name) {
        return switch (name) {
            case "listByHand" -> calls::listByHand;
            case "listGenerated" -> calls::listGenerated;
            case "createByHand" -> calls::createByHand;
            case "createGenerated" -> calls::createGenerated;
            default -> throw new IllegalArgumentException("There is no call '" + name + "'");
        };
    }

    private static double micros(Callable<Object> call, int times) {
        long before = THREADS.getCurrentThreadCpuTime();
        repeat(call, times);
        return (THREADS.getCurrentThreadCpuTime() - before) / NANOS_PER_MICRO / times;
    }

    private static void repeat(Callable<Object> call, int times) {
        try {
            for (int i = 0; i < times; i++) {
                result = call.call();
            }
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
