package dev.catenary.benchmarks;

import dev.catenary.benchmarks.couponstocks.v3.marketing.favor.CouponStocks.PostHttpMethod.JsonDataRequest.CouponUseRule.TradeType;
import dev.catenary.benchmarks.couponstocks.v3.marketing.favor.CouponStocks.PostHttpMethod.JsonDataRequest.PatternInfo.BackgroundColor;
import dev.catenary.benchmarks.couponstocks.v3.marketing.favor.CouponStocks.PostHttpMethod.WellformedResponse;
import dev.catenary.benchmarks.favor.model.StockCollection;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The two calls through generated clients. */
final class Generated {
    private static final OffsetDateTime BEGIN = OffsetDateTime.of(2026, 6, 1, 0, 0, 0, 0, ZoneOffset.ofHours(8));
    private static final OffsetDateTime END = OffsetDateTime.of(2026, 6, 30, 23, 59, 59, 0, ZoneOffset.ofHours(8));

    private Generated() {}

    static StockCollection list(dev.catenary.benchmarks.favor.Wechatpay wxpay) {
        return wxpay.v3()
                .marketing()
                .favor()
                .stocks()
                .get(q -> q.offset(0).limit(10).stockCreatorMchid("9856888"));
    }

    static WellformedResponse create(dev.catenary.benchmarks.couponstocks.Wechatpay wxpay) {
        return wxpay.v3()
                .marketing()
                .favor()
                .couponStocks()
                .post(data -> data.stockName("微信支付代金券批次")
                        .availableBeginTime(BEGIN)
                        .availableEndTime(END)
                        .stockUseRule(rule -> rule.maxCoupons(100)
                                .maxAmount(10_000)
                                .maxAmountByDay(4_000L)
                                .maxCouponsPerUser(3)
                                .naturalPersonLimit(false)
                                .preventApiAbuse(true))
                        .noCash(false)
                        .stockType("NORMAL")
                        .comment("夏季活动")
                        .belongMerchant("98568865")
                        .patternInfo(pattern -> pattern.description("满一元可用，每单限用一张")
                                .merchantLogo("https://qpic.cn/logo")
                                .merchantName("微信支付")
                                .backgroundColor(BackgroundColor.COLOR020)
                                .couponImage("https://qpic.cn/image"))
                        .couponUseRule(use -> use.fixedNormalCoupon(
                                        coupon -> coupon.couponAmount(100).transactionMinimum(1_000))
                                .goodsTag(List.of("123321", "456654"))
                                .tradeType(List.of(TradeType.MICROAPP, TradeType.APPPAY))
                                .combineUse(true)
                                .availableItems(List.of("123321", "456654"))
                                .availableMerchants(List.of("9856000", "9856001")))
                        .outRequestNo("89560002019101000121"));
    }
}
