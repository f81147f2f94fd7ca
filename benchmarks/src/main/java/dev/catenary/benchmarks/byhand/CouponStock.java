package dev.catenary.benchmarks.byhand;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** All rules of a batch that is to be created. */
public record CouponStock(
        String stockName,
        OffsetDateTime availableBeginTime,
        OffsetDateTime availableEndTime,
        Rule stockUseRule,
        boolean noCash,
        String stockType,
        @Nullable String comment,
        String belongMerchant,
        @Nullable Pattern patternInfo,
        Use couponUseRule,
        String outRequestNo) {

    /** Refuses a batch that lacks what each must have. */
    public CouponStock {
        Objects.requireNonNull(stockName, "stock_name");
        Objects.requireNonNull(availableBeginTime, "available_begin_time");
        Objects.requireNonNull(availableEndTime, "available_end_time");
        Objects.requireNonNull(stockUseRule, "stock_use_rule");
        Objects.requireNonNull(stockType, "stock_type");
        Objects.requireNonNull(belongMerchant, "belong_merchant");
        Objects.requireNonNull(couponUseRule, "coupon_use_rule");
        Objects.requireNonNull(outRequestNo, "out_request_no");
    }

    /** How many coupons, for how much. */
    public record Rule(
            long maxCoupons,
            long maxAmount,
            @Nullable Long maxAmountByDay,
            int maxCouponsPerUser,
            boolean naturalPersonLimit,
            boolean preventApiAbuse) {
        void write(JsonGenerator out) {
            out.writeStartObject();
            out.writeNumberProperty("max_coupons", maxCoupons);
            out.writeNumberProperty("max_amount", maxAmount);
            Fields.write(out, "max_amount_by_day", maxAmountByDay);
            out.writeNumberProperty("max_coupons_per_user", maxCouponsPerUser);
            out.writeBooleanProperty("natural_person_limit", naturalPersonLimit);
            out.writeBooleanProperty("prevent_api_abuse", preventApiAbuse);
            out.writeEndObject();
        }
    }

    /** How a coupon looks. */
    public record Pattern(
            @Nullable String description,
            @Nullable String merchantLogo,
            @Nullable String merchantName,
            @Nullable String backgroundColor,
            @Nullable String couponImage) {
        void write(JsonGenerator out) {
            out.writeStartObject();
            Fields.write(out, "description", description);
            Fields.write(out, "merchant_logo", merchantLogo);
            Fields.write(out, "merchant_name", merchantName);
            Fields.write(out, "background_color", backgroundColor);
            Fields.write(out, "coupon_image", couponImage);
            out.writeEndObject();
        }
    }

    /** What a coupon is good for. */
    public record Use(
            StockUseRule.@Nullable FixedNormalCoupon fixedNormalCoupon,
            List<String> goodsTag,
            List<String> tradeType,
            @Nullable Boolean combineUse,
            List<String> availableItems,
            List<String> availableMerchants) {
        /** Keeps its lists to itself. */
        public Use {
            goodsTag = List.copyOf(goodsTag);
            tradeType = List.copyOf(tradeType);
            availableItems = List.copyOf(availableItems);
            availableMerchants = List.copyOf(availableMerchants);
        }

        void write(JsonGenerator out) {
            out.writeStartObject();
            if (fixedNormalCoupon != null) {
                out.writeObjectPropertyStart("fixed_normal_coupon");
                out.writeNumberProperty("coupon_amount", fixedNormalCoupon.couponAmount());
                out.writeNumberProperty("transaction_minimum", fixedNormalCoupon.transactionMinimum());
                out.writeEndObject();
            }
            Fields.write(out, "goods_tag", goodsTag);
            Fields.write(out, "trade_type", tradeType);
            Fields.write(out, "combine_use", combineUse);
            Fields.write(out, "available_items", availableItems);
            Fields.write(out, "available_merchants", availableMerchants);
            out.writeEndObject();
        }
    }

    void write(JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty("stock_name", stockName);
        out.writeStringProperty("available_begin_time", Dates.write(availableBeginTime));
        out.writeStringProperty("available_end_time", Dates.write(availableEndTime));
        out.writeName("stock_use_rule");
        stockUseRule.write(out);
        out.writeBooleanProperty("no_cash", noCash);
        out.writeStringProperty("stock_type", stockType);
        Fields.write(out, "comment", comment);
        out.writeStringProperty("belong_merchant", belongMerchant);
        if (patternInfo != null) {
            out.writeName("pattern_info");
            patternInfo.write(out);
        }
        out.writeName("coupon_use_rule");
        couponUseRule.write(out);
        out.writeStringProperty("out_request_no", outRequestNo);
        out.writeEndObject();
    }
}
