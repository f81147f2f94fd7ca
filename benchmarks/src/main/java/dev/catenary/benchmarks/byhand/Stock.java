package dev.catenary.benchmarks.byhand;

import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** A batch of coupons. */
public record Stock(
        String stockId,
        String stockCreatorMchid,
        String stockName,
        Status status,
        OffsetDateTime createTime,
        String description,
        @Nullable StockUseRule stockUseRule,
        OffsetDateTime availableBeginTime,
        OffsetDateTime availableEndTime,
        int distributedCoupons,
        boolean noCash,
        boolean singleitem,
        String stockType) {

    /** What state a batch is in. */
    public enum Status {
        UNACTIVATED,
        AUDIT,
        RUNNING,
        STOPED,
        PAUSED,
        UNKNOWN;

        static Status of(String text) {
            return switch (text) {
                case "unactivated" -> UNACTIVATED;
                case "audit" -> AUDIT;
                case "running" -> RUNNING;
                case "stoped" -> STOPED;
                case "paused" -> PAUSED;
                default -> UNKNOWN;
            };
        }
    }

    /** Refuses a batch that lacks what each must have. */
    public Stock {
        Objects.requireNonNull(stockId, "stock_id");
        Objects.requireNonNull(stockCreatorMchid, "stock_creator_mchid");
        Objects.requireNonNull(stockName, "stock_name");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(createTime, "create_time");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(availableBeginTime, "available_begin_time");
        Objects.requireNonNull(availableEndTime, "available_end_time");
        Objects.requireNonNull(stockType, "stock_type");
    }

    @SuppressWarnings("NullAway") // the constructor refuses what is missing
    static Stock read(JsonParser in) {
        String stockId = null;
        String stockCreatorMchid = null;
        String stockName = null;
        Status status = null;
        OffsetDateTime createTime = null;
        String description = null;
        StockUseRule stockUseRule = null;
        OffsetDateTime availableBeginTime = null;
        OffsetDateTime availableEndTime = null;
        int distributedCoupons = 0;
        boolean noCash = false;
        boolean singleitem = false;
        String stockType = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "stock_id" -> stockId = Fields.text(in);
                case "stock_creator_mchid" -> stockCreatorMchid = Fields.text(in);
                case "stock_name" -> stockName = Fields.text(in);
                case "status" -> status = Status.of(in.getString());
                case "create_time" -> createTime = Fields.time(in);
                case "description" -> description = Fields.text(in);
                case "stock_use_rule" -> stockUseRule = StockUseRule.read(in);
                case "available_begin_time" -> availableBeginTime = Fields.time(in);
                case "available_end_time" -> availableEndTime = Fields.time(in);
                case "distributed_coupons" -> distributedCoupons = in.getIntValue();
                case "no_cash" -> noCash = in.getBooleanValue();
                case "singleitem" -> singleitem = in.getBooleanValue();
                case "stock_type" -> stockType = Fields.text(in);
                default -> in.skipChildren();
            }
        }
        return new Stock(
                stockId,
                stockCreatorMchid,
                stockName,
                status,
                createTime,
                description,
                stockUseRule,
                availableBeginTime,
                availableEndTime,
                distributedCoupons,
                noCash,
                singleitem,
                stockType);
    }
}
