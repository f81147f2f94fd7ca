package dev.catenary.benchmarks;

import java.nio.charset.StandardCharsets;

/** What the server answers, to whoever calls. */
final class Replies {
    private static final int ITEMS = 10;

    private Replies() {}

    /** A page of 10 batches with three dates each. */
    static byte[] list() {
        StringBuilder json = new StringBuilder("{\"total_count\":128,\"limit\":10,\"offset\":0,\"data\":[");
        for (int i = 0; i < ITEMS; i++) {
            json.append(i == 0 ? "" : ",").append(stock(i));
        }
        return json.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String stock(int i) {
        return """
                {"stock_id":"9806500%1$d","stock_creator_mchid":"9856888","stock_name":"微信支付代金券批次%1$d",\
                "status":"running","create_time":"2026-05-20T13:29:3%1$d+08:00","description":"满一元可用，每单限用一张",\
                "stock_use_rule":{"max_coupons":1000,"max_amount":10000%1$d,"max_amount_by_day":40000,\
                "fixed_normal_coupon":{"coupon_amount":500,"transaction_minimum":1000},"max_coupons_per_user":3,\
                "coupon_type":"NORMAL","trade_type":["MICROAPP","APPPAY"]},\
                "available_begin_time":"2026-06-1%1$dT00:00:00+08:00","available_end_time":"2026-06-2%1$dT23:59:59+08:00",\
                "distributed_coupons":9%1$d7,"no_cash":false,"singleitem":false,"stock_type":"NORMAL"}""".formatted(i);
    }

    /** The batch that was created. */
    static byte[] created() {
        return "{\"stock_id\":\"98065001\",\"create_time\":\"2026-05-20T13:29:35+08:00\"}"
                .getBytes(StandardCharsets.UTF_8);
    }
}
