package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Union;
import dev.catenary.runtime.UnionType;
import java.util.List;
import java.util.Map;

public sealed interface Value extends Union {
    UnionType<Value> TYPE = UnionType.of("Value", v -> {
        v.wrap(OfString.class, Codecs.STRING, OfString::new).kinds(JsonKind.STRING);
        v.wrap(OfValueList.class, Codecs.list(Value.TYPE), OfValueList::new).kinds(JsonKind.ARRAY);
        v.wrap(OfValueMap.class, Codecs.map(Value.TYPE), OfValueMap::new).kinds(JsonKind.OBJECT);
        v.unknown(Unknown.class, Unknown::new);
    });

    record OfString(String value) implements Value {}

    record OfValueList(List<Value> value) implements Value {}

    record OfValueMap(Map<String, Value> value) implements Value {}

    record Unknown(JsonValue value) implements Value {}
}
