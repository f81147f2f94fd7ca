package dev.catenary.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class MainTest {
    @Test
    void printsALineForEachStep() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Main.run(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("WeChat Pay is played by http://127.0.0.1:"),
                        line -> assertThat(line).matches("created   stock 98065001 at .+\\+08:00"),
                        line -> assertThat(line).isEqualTo("queried   微信支付代金券批次, unactivated, budget 10000 fen"),
                        line -> assertThat(line).matches("started   stock 98065001 at .+\\+08:00"),
                        line -> assertThat(line).startsWith("uploaded  https://wxpaylogo.qpic.cn/"),
                        line -> assertThat(line).matches("refused   400 INVALID_REQUEST: .*running.*"),
                        line -> assertThat(line).isEqualTo("async     1 running: 微信支付代金券批次"),
                        line -> assertThat(line).matches("raw       status 200, Request-ID [0-9A-Za-z]{24}, running"));
    }
}
