package dev.catenary.benchmarks.byhand;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** The rule of an existing batch. */
public record StockUseRule(
        long maxCoupons,
        long maxAmount,
        long maxAmountByDay,
        @Nullable FixedNormalCoupon fixedNormalCoupon,
        int maxCouponsPerUser,
        @Nullable String couponType,
        List<String> tradeType) {

    /** Takes an amount off orders of a minimum, both in fen. */
    public record FixedNormalCoupon(long couponAmount, long transactionMinimum) {
        static FixedNormalCoupon read(JsonParser in) {
            long couponAmount = 0;
            long transactionMinimum = 0;
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.nextToken();
                switch (name) {
                    case "coupon_amount" -> couponAmount = in.getLongValue();
                    case "transaction_minimum" -> transactionMinimum = in.getLongValue();
                    default -> in.skipChildren();
                }
            }
            return new FixedNormalCoupon(couponAmount, transactionMinimum);
        }
    }

    static StockUseRule read(JsonParser in) {
        long maxCoupons = 0;
        long maxAmount = 0;
        long maxAmountByDay = 0;
        FixedNormalCoupon fixedNormalCoupon = null;
        int maxCouponsPerUser = 0;
        String couponType = null;
        List<String> tradeType = List.of();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "max_coupons" -> maxCoupons = in.getLongValue();
                case "max_amount" -> maxAmount = in.getLongValue();
                case "max_amount_by_day" -> maxAmountByDay = in.getLongValue();
                case "fixed_normal_coupon" -> fixedNormalCoupon = FixedNormalCoupon.read(in);
                case "max_coupons_per_user" -> maxCouponsPerUser = in.getIntValue();
                case "coupon_type" -> couponType = Fields.text(in);
                case "trade_type" -> tradeType = Fields.texts(in);
                default -> in.skipChildren();
            }
        }
        return new StockUseRule(
                maxCoupons, maxAmount, maxAmountByDay, fixedNormalCoupon, maxCouponsPerUser, couponType, tradeType);
    }
}
