package dev.catenary.runtime.example;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Field;
import dev.catenary.runtime.Model;
import dev.catenary.runtime.ModelBuilder;
import dev.catenary.runtime.ModelType;
import dev.catenary.runtime.Properties;
import dev.catenary.runtime.Values;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** 发放规则. */
public final class StockRule extends Model {
    /** How this type is read and written. */
    public static final ModelType<StockRule> TYPE = ModelType.of("StockRule", StockRule::new, StockRule::properties);

    private StockRule(Values values) {
        super(TYPE, values);
    }

    public static StockRule of(Consumer<Builder> data) {
        return TYPE.build(new Builder(), data);
    }

    public static StockRule fromJson(String json) {
        return TYPE.fromJson(json);
    }

    public Builder toBuilder() {
        return new Builder().takeOver(this);
    }

    /** 发放总上限. */
    public long maxCoupons() {
        return get(0);
    }

    public @Nullable Long maxAmountByDay() {
        return find(1);
    }

    public @Nullable String comment() {
        return find(2);
    }

    public Field<String> commentField() {
        return field(2);
    }

    public @Nullable String note() {
        return nullable(3);
    }

    public PatternInfo patternInfo() {
        return get(4);
    }

    public List<String> availableMerchants() {
        return get(5);
    }

    public @Nullable String password() {
        return find(6);
    }

    public @Nullable String id() {
        return find(7);
    }

    public String object() {
        return get(8);
    }

    public @Nullable StockType stockType() {
        return find(9);
    }

    private static void properties(Properties p) {
        p.required("max_coupons", Codecs.INT64);
        p.optional("max_amount_by_day", Codecs.INT64);
        p.optional("comment", Codecs.STRING).nullable();
        p.required("note", Codecs.STRING).nullable();
        p.required("pattern_info", PatternInfo.TYPE);
        p.required("available_merchants", Codecs.list(Codecs.STRING));
        p.optional("password", Codecs.STRING).secret();
        p.required("id", Codecs.STRING).readOnly();
        p.required("object", Codecs.STRING).constant("card");
        p.optional("stock_type", StockType.TYPE);
    }

    /** Builds a {@link StockRule}. */
    public static final class Builder extends ModelBuilder<StockRule, Builder> {
        public Builder() {
            super(TYPE);
        }

        public Builder maxCoupons(long maxCoupons) {
            return set(0, maxCoupons);
        }

        public Builder maxAmountByDay(@Nullable Long maxAmountByDay) {
            return set(1, maxAmountByDay);
        }

        public Builder comment(@Nullable String comment) {
            return set(2, comment);
        }

        public Builder commentField(Field<String> comment) {
            return set(2, comment);
        }

        public Builder note(@Nullable String note) {
            return set(3, note);
        }

        public Builder patternInfo(PatternInfo patternInfo) {
            return set(4, patternInfo);
        }

        public Builder patternInfo(Consumer<PatternInfo.Builder> patternInfo) {
            return patternInfo(PatternInfo.of(patternInfo));
        }

        public Builder availableMerchants(List<String> availableMerchants) {
            return set(5, availableMerchants);
        }

        public Builder addAvailableMerchants(String item) {
            return add(5, item);
        }

        public Builder password(@Nullable String password) {
            return set(6, password);
        }

        public Builder id(@Nullable String id) {
            return set(7, id);
        }

        public Builder object(String object) {
            return set(8, object);
        }

        public Builder stockType(@Nullable StockType stockType) {
            return set(9, stockType);
        }
    }

    /** 样式信息. */
    public static final class PatternInfo extends Model {
        /** How this type is read and written. */
        public static final ModelType<PatternInfo> TYPE =
                ModelType.of("StockRule.PatternInfo", PatternInfo::new, PatternInfo::properties);

        private PatternInfo(Values values) {
            super(TYPE, values);
        }

        public static PatternInfo of(Consumer<Builder> data) {
            return TYPE.build(new Builder(), data);
        }

        public String description() {
            return get(0);
        }

        private static void properties(Properties p) {
            p.required("description", Codecs.STRING);
        }

        /** Builds a {@link PatternInfo}. */
        public static final class Builder extends ModelBuilder<PatternInfo, Builder> {
            private Builder() {
                super(TYPE);
            }

            public Builder description(String description) {
                return set(0, description);
            }
        }
    }
}
