package dev.catenary.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.runtime.Link;
import dev.catenary.sample.wechatpay.Wechatpay;
import dev.catenary.sample.wechatpay.model.Stock;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;

/** What a generated client needs at run time, beside Java. */
class DependenciesTest {
    @Test
    void aClientRunsWithThreeJars() throws Exception {
        Set<URL> foreign = new LinkedHashSet<>(List.of(placeOf(JsonParser.class), placeOf(NullMarked.class)));
        assertThat(foreign).hasSizeLessThanOrEqualTo(3);

        Set<URL> all = new LinkedHashSet<>(foreign);
        all.add(placeOf(Link.class));
        all.add(placeOf(Wechatpay.class));
        // The platform's own loader as parent: nothing else of this test's class path can be seen.
        try (URLClassLoader alone = new URLClassLoader(all.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            Class<?> stock = Class.forName(Stock.class.getName(), true, alone);
            Object read = stock.getMethod("fromJson", String.class).invoke(null, "{\"stock_name\":\"券\"}");
            assertThat(stock.getMethod("stockName").invoke(read)).isEqualTo("券");

            Class<?> client = Class.forName(Wechatpay.class.getName(), true, alone);
            Object builder = client.getMethod("builder").invoke(null);
            Object link = builder.getClass().getMethod("build").invoke(builder);
            assertThat(client.getMethod("v3").invoke(link)).isNotNull();
        }
    }

    private static URL placeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
