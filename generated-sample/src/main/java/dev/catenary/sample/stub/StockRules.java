package dev.catenary.sample.stub;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** What a new batch must look like: the rules of the official page. */
final class StockRules {
    private static final Duration LONGEST_VALIDITY = Duration.ofDays(90);

    private StockRules() {}

    static void check(Members stock, String caller) {
        String name = stock.text("stock_name");
        if (name.codePointCount(0, name.length()) > 20 || name.matches(".*[_,;|].*")) {
            throw stock.wrong("stock_name", "过长或含有不支持的字符");
        }
        if (!stock.text("belong_merchant").equals(caller)) {
            throw stock.wrong("belong_merchant", "须为调用方的商户号");
        }
        if (!stock.text("stock_type").equals("NORMAL")) {
            throw stock.wrong("stock_type", "目前仅支持 NORMAL");
        }
        if (!stock.text("out_request_no").matches("[0-9A-Za-z|_*-]{1,128}")) {
            throw stock.wrong("out_request_no", "含有不支持的字符");
        }
        stock.flag("no_cash");
        checkTimes(stock);
        checkBudget(stock.object("stock_use_rule"), stock.object("coupon_use_rule"));
    }

    private static void checkTimes(Members stock) {
        OffsetDateTime begin = time(stock, "available_begin_time");
        OffsetDateTime end = time(stock, "available_end_time");
        if (begin.isBefore(OffsetDateTime.now().minusMinutes(1))) {
            throw stock.wrong("available_begin_time", "不可早于当前时间");
        }
        if (!end.isAfter(begin) || Duration.between(begin, end).compareTo(LONGEST_VALIDITY) > 0) {
            throw stock.wrong("available_end_time", "须晚于开始时间，且跨度不超过 90 天");
        }
    }

    private static void checkBudget(Members rule, Members use) {
        long coupons = rule.whole("max_coupons");
        long perUser = rule.whole("max_coupons_per_user");
        rule.flag("natural_person_limit");
        rule.flag("prevent_api_abuse");
        use.list("available_merchants");
        Members normal = use.object("fixed_normal_coupon");
        long amount = normal.whole("coupon_amount");
        if (coupons < 5 || coupons > 10_000_000) {
            throw rule.wrong("max_coupons", "应在 5 至 10000000 之间");
        }
        if (perUser < 1 || perUser > 60 || perUser > coupons) {
            throw rule.wrong("max_coupons_per_user", "应在 1 至 60 之间，且不大于发放总上限");
        }
        if (amount <= 1 || amount > 100_000 || normal.whole("transaction_minimum") <= amount) {
            throw normal.wrong("transaction_minimum", "门槛须大于面额，面额应在 2 至 100000 之间");
        }
        if (rule.whole("max_amount") != amount * coupons) {
            throw rule.wrong("max_amount", "总预算须等于面额乘以发放总上限");
        }
    }

    private static OffsetDateTime time(Members stock, String name) {
        try {
            return OffsetDateTime.parse(stock.text(name));
        } catch (DateTimeParseException e) {
            throw stock.wrong(name, "应为 RFC 3339 时间");
        }
    }
}
