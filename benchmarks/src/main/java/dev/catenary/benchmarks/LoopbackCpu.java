package dev.catenary.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.catenary.runtime.JdkTransport;
import dev.catenary.runtime.Transport;
import dev.catenary.transport.okhttp.OkHttpTransport;
import java.lang.management.ManagementFactory;

/**
 * Processor time of a call over a socket, in microseconds: of the whole process, all its threads included, once it is warm.
 * Arguments: {@code jdk} or {@code okhttp}, {@code list} or {@code create}, and a base URL.
 */
final class LoopbackCpu {
    private static final int WARM_UP = 6_000;
    private static final int CALLS = 6_000;
    private static final double NANOS_PER_MICRO = 1_000;

    private LoopbackCpu() {}

    public static void main(String[] args) {
        Transport transport = args[0].equals("okhttp")
                ? OkHttpTransport.builder().build()
                : JdkTransport.builder().build();
        try (transport) {
            Runnable call = call(args[1], args[2], transport);
            repeat(call, WARM_UP);
            OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
            long before = system.getProcessCpuTime();
            repeat(call, CALLS);
            System.out.println((system.getProcessCpuTime() - before) / NANOS_PER_MICRO / CALLS);
        }
        System.exit(0);
    }

    private static Runnable call(String which, String url, Transport transport) {
        if (which.equals("list")) {
            var wxpay = dev.catenary.benchmarks.favor.Wechatpay.builder()
                    .baseUrl(url)
                    .transport(transport)
                    .build();
            return () -> Generated.list(wxpay);
        }
        var wxpay = dev.catenary.benchmarks.couponstocks.Wechatpay.builder()
                .baseUrl(url)
                .transport(transport)
                .build();
        return () -> Generated.create(wxpay);
    }

    private static void repeat(Runnable call, int times) {
        for (int i = 0; i < times; i++) {
            call.run();
        }
    }
}
