package dev.catenary.sample;

import dev.catenary.runtime.Interceptor;
import dev.catenary.sample.couponstocks.Wechatpay;
import dev.catenary.sample.couponstocks.Wechatpay.V3.Marketing.Favor.CouponStocks.PostHttpMethod.JsonDataRequest;
import dev.catenary.sample.couponstocks.Wechatpay.V3.Marketing.Favor.CouponStocks.PostHttpMethod.WellformedResponse;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Makes a batch of coupons through the client of the one endpoint, in the nested layout. */
final class StockCreation {
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private final Wechatpay wxpay;
    private final String mchid;

    StockCreation(String baseUrl, Interceptor signer, String mchid) {
        this.wxpay = Wechatpay.builder().baseUrl(baseUrl).interceptor(signer).build();
        this.mchid = mchid;
    }

    /** 100 coupons of 1 yuan, for orders of 10 yuan and more. */
    WellformedResponse create(String outRequestNo) {
        // The shorthand: the same as .couponStocks().post(…).
        return wxpay.v3().marketing().favor().couponStocks(rules(outRequestNo));
    }

    private JsonDataRequest rules(String outRequestNo) {
        OffsetDateTime begin = OffsetDateTime.now(BEIJING).plusDays(1).truncatedTo(ChronoUnit.SECONDS);
        return JsonDataRequest.of(data -> data.stockName("微信支付代金券批次")
                .comment("夏季活动")
                .belongMerchant(mchid)
                .availableBeginTime(begin)
                .availableEndTime(begin.plusDays(30))
                .stockUseRule(rule -> rule.maxCoupons(100)
                        .maxAmount(10_000)
                        .maxCouponsPerUser(3)
                        .naturalPersonLimit(false)
                        .preventApiAbuse(true))
                .patternInfo(pattern -> pattern.description("满十元减一元，每单限用一张"))
                .couponUseRule(use -> use.fixedNormalCoupon(
                                coupon -> coupon.couponAmount(100).transactionMinimum(1_000))
                        .availableMerchants(List.of(mchid)))
                .noCash(false)
                .stockType("NORMAL")
                .outRequestNo(outRequestNo));
    }
}
