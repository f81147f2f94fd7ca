package dev.catenary.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.catenary.runtime.Codec;
import dev.catenary.runtime.DecodeException;
import dev.catenary.runtime.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * For Jackson 3: {@code JsonMapper.builder().addModule(new CatenaryModule()).build()} reads and writes models, open enums, unions and
 * {@link JsonValue} wherever they occur in an application's own types, exactly as {@code fromJson} and {@code toJson} do. The
 * mapper's naming strategies, inclusion rules and date formats do not touch them.
 */
public final class CatenaryModule extends JacksonModule {
    @Override
    public String getModuleName() {
        return CatenaryModule.class.getName();
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Writers());
        context.addDeserializers(new Readers());
    }

    private static final class Readers extends Deserializers.Base {
        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return GeneratedTypes.codec(type) != null;
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            Codec<?> codec = GeneratedTypes.codec(type.getRawClass());
            return codec == null ? null : new Reader(codec, type);
        }
    }

    private static final class Writers extends Serializers.Base {
        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier bean,
                JsonFormat.@Nullable Value format) {
            return GeneratedTypes.codec(type.getRawClass()) == null ? null : new Writer();
        }
    }

    private static final class Reader extends StdDeserializer<Object> {
        private final Codec<?> codec;
        private final Class<?> type;

        Reader(Codec<?> codec, JavaType type) {
            super(type);
            this.codec = codec;
            this.type = type.getRawClass();
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            try {
                return GeneratedTypes.read(codec, type, value(in));
            } catch (DecodeException misfit) {
                return context.reportInputMismatch(type, "%s", misfit.getMessage());
            }
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            return type == JsonValue.class ? JsonValue.ofNull() : null;
        }

        private static JsonValue value(JsonParser in) {
            return switch (in.currentToken()) {
                case START_OBJECT, PROPERTY_NAME, END_OBJECT -> object(in);
                case START_ARRAY -> array(in);
                case VALUE_STRING -> JsonValue.of(in.getString());
                case VALUE_NUMBER_INT -> JsonValue.of(in.getBigIntegerValue());
                case VALUE_NUMBER_FLOAT -> JsonValue.of(in.getDecimalValue());
                case VALUE_TRUE -> JsonValue.of(true);
                case VALUE_FALSE -> JsonValue.of(false);
                case VALUE_EMBEDDED_OBJECT -> JsonValue.of(in.getEmbeddedObject());
                default -> JsonValue.ofNull();
            };
        }

        private static JsonValue object(JsonParser in) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            // With type information around it, a value may begin at its first name.
            String name = in.currentToken() == JsonToken.START_OBJECT
                    ? in.nextName()
                    : in.currentToken() == JsonToken.PROPERTY_NAME ? in.currentName() : null;
            for (; name != null; name = in.nextName()) {
                in.nextToken();
                members.put(name, value(in));
            }
            return JsonValue.of(members);
        }

        private static JsonValue array(JsonParser in) {
            List<JsonValue> items = new ArrayList<>();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(in));
            }
            return JsonValue.of(items);
        }
    }

    private static final class Writer extends StdSerializer<Object> {
        Writer() {
            super(Object.class);
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            write(JsonValue.of(value), out);
        }

        private static void write(JsonValue value, JsonGenerator out) {
            switch (value.kind()) {
                case OBJECT -> {
                    out.writeStartObject();
                    for (Map.Entry<String, JsonValue> member : value.members().entrySet()) {
                        out.writeName(member.getKey());
                        write(member.getValue(), out);
                    }
                    out.writeEndObject();
                }
                case ARRAY -> {
                    out.writeStartArray();
                    for (JsonValue item : value.items()) {
                        write(item, out);
                    }
                    out.writeEndArray();
                }
                case STRING -> out.writeString(value.asText());
                case INTEGER -> out.writeNumber(value.asDecimal().toBigIntegerExact());
                case NUMBER -> out.writeNumber(value.asDecimal());
                case BOOLEAN -> out.writeBoolean(value.asBoolean());
                case NULL -> out.writeNull();
            }
        }
    }
}
