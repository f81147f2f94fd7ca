import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import peer.ApiClient;
import peer.api.DefaultApi;
import peer.model.CreateCouponStockRequest;
import peer.model.CreateCouponStockRequestCouponUseRule;
import peer.model.CreateCouponStockRequestCouponUseRule.TradeTypeEnum;
import peer.model.CreateCouponStockRequestCouponUseRuleFixedNormalCoupon;
import peer.model.CreateCouponStockRequestPatternInfo;
import peer.model.CreateCouponStockRequestPatternInfo.BackgroundColorEnum;
import peer.model.CreateCouponStockRequestStockUseRule;

/** A process that makes one call through OpenAPI Generator's client: {@code create}, to a base URL. */
final class FirstCallPeer {
    private FirstCallPeer() {}

    public static void main(String[] args) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(args[1]);
        System.out.println(new DefaultApi(client).createCouponStock(stock()).getCreateTime());
    }

    private static CreateCouponStockRequest stock() {
        return new CreateCouponStockRequest()
                .stockName("微信支付代金券批次")
                .availableBeginTime(OffsetDateTime.of(2026, 6, 1, 0, 0, 0, 0, ZoneOffset.ofHours(8)))
                .availableEndTime(OffsetDateTime.of(2026, 6, 30, 23, 59, 59, 0, ZoneOffset.ofHours(8)))
                .stockUseRule(new CreateCouponStockRequestStockUseRule()
                        .maxCoupons(100L)
                        .maxAmount(10_000L)
                        .maxAmountByDay(4_000L)
                        .maxCouponsPerUser(3)
                        .naturalPersonLimit(false)
                        .preventApiAbuse(true))
                .noCash(false)
                .stockType("NORMAL")
                .comment("夏季活动")
                .belongMerchant("98568865")
                .patternInfo(new CreateCouponStockRequestPatternInfo()
                        .description("满一元可用，每单限用一张")
                        .merchantLogo("https://qpic.cn/logo")
                        .merchantName("微信支付")
                        .backgroundColor(BackgroundColorEnum.COLOR020)
                        .couponImage("https://qpic.cn/image"))
                .couponUseRule(new CreateCouponStockRequestCouponUseRule()
                        .fixedNormalCoupon(new CreateCouponStockRequestCouponUseRuleFixedNormalCoupon()
                                .couponAmount(100L)
                                .transactionMinimum(1_000L))
                        .goodsTag(List.of("123321", "456654"))
                        .tradeType(List.of(TradeTypeEnum.MICROAPP, TradeTypeEnum.APPPAY))
                        .combineUse(true)
                        .availableItems(List.of("123321", "456654"))
                        .availableMerchants(List.of("9856000", "9856001")))
                .outRequestNo("89560002019101000121");
    }
}
