package dev.catenary.benchmarks;

import dev.catenary.benchmarks.byhand.CouponStock;
import dev.catenary.benchmarks.byhand.CreatedStock;
import dev.catenary.benchmarks.byhand.FavorApi;
import dev.catenary.benchmarks.byhand.StockPage;
import dev.catenary.benchmarks.byhand.StockUseRule.FixedNormalCoupon;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The two calls by hand. */
final class ByHand {
    private static final OffsetDateTime BEGIN = OffsetDateTime.of(2026, 6, 1, 0, 0, 0, 0, ZoneOffset.ofHours(8));
    private static final OffsetDateTime END = OffsetDateTime.of(2026, 6, 30, 23, 59, 59, 0, ZoneOffset.ofHours(8));

    private ByHand() {}

    static StockPage list(FavorApi api) throws IOException, InterruptedException {
        return api.stocks(0, 10, "9856888");
    }

    static CreatedStock create(FavorApi api) throws IOException, InterruptedException {
        return api.create(new CouponStock(
                "微信支付代金券批次",
                BEGIN,
                END,
                new CouponStock.Rule(100, 10_000, 4_000L, 3, false, true),
                false,
                "NORMAL",
                "夏季活动",
                "98568865",
                new CouponStock.Pattern(
                        "满一元可用，每单限用一张", "https://qpic.cn/logo", "微信支付", "COLOR020", "https://qpic.cn/image"),
                new CouponStock.Use(
                        new FixedNormalCoupon(100, 1_000),
                        List.of("123321", "456654"),
                        List.of("MICROAPP", "APPPAY"),
                        true,
                        List.of("123321", "456654"),
                        List.of("9856000", "9856001")),
                "89560002019101000121"));
    }
}
