package dev.catenary.sample.stub;

import dev.catenary.runtime.DecodeException;
import dev.catenary.runtime.JsonValue;
import java.util.List;
import java.util.Map;

/**
 * The members of a JSON object, read as strictly as WeChat Pay does.
 *
 * @param pointer where the object is in the body
 * @param values by name
 */
record Members(String pointer, Map<?, ?> values) {
    static Members parse(String json) {
        Object raw;
        try {
            raw = JsonValue.parse(json).raw();
        } catch (DecodeException e) {
            throw Refusal.of(400, "PARAM_ERROR", "报文不是 JSON：" + e.getMessage());
        }
        if (!(raw instanceof Map<?, ?> map)) {
            throw Refusal.of(400, "PARAM_ERROR", "报文不是 JSON 对象");
        }
        Members members = new Members("", map);
        members.refuseNulls();
        return members;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String text(String name) {
        if (value(name) instanceof String text && !text.isEmpty()) {
            return text;
        }
        throw wrong(name, "应为非空文本");
    }

    long whole(String name) {
        if (value(name) instanceof Number number && number.longValue() == number.doubleValue()) {
            return number.longValue();
        }
        throw wrong(name, "应为整数");
    }

    boolean flag(String name) {
        if (value(name) instanceof Boolean flag) {
            return flag;
        }
        throw wrong(name, "应为布尔值");
    }

    Members object(String name) {
        if (value(name) instanceof Map<?, ?> map) {
            return new Members(pointer + "/" + name, map);
        }
        throw wrong(name, "应为对象");
    }

    List<?> list(String name) {
        if (value(name) instanceof List<?> list && !list.isEmpty()) {
            return list;
        }
        throw wrong(name, "应为非空数组");
    }

    Refusal wrong(String name, String reason) {
        return Refusal.parameter(pointer + "/" + name, "字段 " + name + " 有误：" + reason);
    }

    private Object value(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw wrong(name, "缺少必填字段");
        }
        return value;
    }

    private void refuseNulls() {
        values.forEach((name, value) -> {
            if (value == null) {
                throw wrong(name.toString(), "不允许为 null");
            }
            if (value instanceof Map<?, ?> map) {
                new Members(pointer + "/" + name, map).refuseNulls();
            }
        });
    }
}
