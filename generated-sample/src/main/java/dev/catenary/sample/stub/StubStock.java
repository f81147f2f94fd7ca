package dev.catenary.sample.stub;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A batch in the server's memory. */
final class StubStock {
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);

    private final String id;
    private final Members request;
    private final String created = now();
    private final Map<String, String> times = new LinkedHashMap<>();
    private String status = "unactivated";

    StubStock(String id, Members request) {
        this.id = id;
        this.request = request;
    }

    String id() {
        return id;
    }

    String created() {
        return created;
    }

    String status() {
        return status;
    }

    /** Who redeems its coupons. */
    List<?> merchants() {
        return request.object("coupon_use_rule").list("available_merchants");
    }

    /** The status that an action leads to, and the time of it under the name that the answer gives it. */
    synchronized Map<String, String> turn(String newStatus, String timeName, List<String> from) {
        if (!from.contains(status)) {
            throw Refusal.of(400, "INVALID_REQUEST", "批次状态为 " + status + "，不可执行此操作");
        }
        status = newStatus;
        String time = now();
        times.put(timeName, time);
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("stock_id", id);
        answer.put(timeName, time);
        return answer;
    }

    /** The batch as a query gives it. */
    synchronized Map<String, Object> members(String creator) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("stock_id", id);
        answer.put("stock_creator_mchid", creator);
        answer.put("stock_name", request.text("stock_name"));
        answer.put("status", status);
        answer.put("create_time", created);
        answer.put(
                "description",
                request.has("pattern_info") ? request.object("pattern_info").text("description") : "");
        answer.put("stock_use_rule", rule());
        answer.put("available_begin_time", request.text("available_begin_time"));
        answer.put("available_end_time", request.text("available_end_time"));
        answer.put("distributed_coupons", 0);
        answer.put("no_cash", request.flag("no_cash"));
        times.forEach((name, time) -> {
            if (name.equals("start_time") || name.equals("stop_time")) {
                answer.put(name, time);
            }
        });
        answer.put("singleitem", request.object("coupon_use_rule").has("available_items"));
        answer.put("stock_type", request.text("stock_type"));
        return answer;
    }

    private Map<String, Object> rule() {
        Members given = request.object("stock_use_rule");
        Map<String, Object> rule = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(List.of("max_coupons", "max_amount", "max_coupons_per_user"));
        names.forEach(name -> rule.put(name, given.whole(name)));
        rule.put(
                "max_amount_by_day",
                given.has("max_amount_by_day") ? given.whole("max_amount_by_day") : given.whole("max_amount"));
        rule.put(
                "fixed_normal_coupon",
                request.object("coupon_use_rule").object("fixed_normal_coupon").values());
        rule.put("coupon_type", "NORMAL");
        return rule;
    }

    private static String now() {
        return OffsetDateTime.now(BEIJING)
                .truncatedTo(ChronoUnit.SECONDS)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
