package dev.catenary.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import dev.catenary.runtime.Codec;
import dev.catenary.runtime.DecodeException;
import dev.catenary.runtime.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * For Jackson 2: {@code new ObjectMapper().registerModule(new CatenaryJackson2Module())} reads and writes models, open enums, unions and
 * {@link JsonValue} wherever they occur in an application's own types, exactly as {@code fromJson} and {@code toJson} do. The
 * mapper's naming strategies, inclusion rules and date formats do not touch them.
 */
public final class CatenaryJackson2Module extends Module {
    @Override
    public String getModuleName() {
        return CatenaryJackson2Module.class.getName();
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
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription bean) {
            Codec<?> codec = GeneratedTypes.codec(type.getRawClass());
            return codec == null ? null : new Reader(codec, type);
        }
    }

    private static final class Writers extends Serializers.Base {
        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription bean) {
            return GeneratedTypes.codec(type.getRawClass()) == null ? null : new Writer();
        }
    }

    private static final class Reader extends StdDeserializer<Object> {
        private static final long serialVersionUID = 1L;

        private final transient Codec<?> codec;
        private final Class<?> type;

        Reader(Codec<?> codec, JavaType type) {
            super(type);
            this.codec = codec;
            this.type = type.getRawClass();
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
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

        private static JsonValue value(JsonParser in) throws IOException {
            return switch (in.currentToken()) {
                case START_OBJECT, FIELD_NAME, END_OBJECT -> object(in);
                case START_ARRAY -> array(in);
                case VALUE_STRING -> JsonValue.of(in.getText());
                case VALUE_NUMBER_INT -> JsonValue.of(in.getBigIntegerValue());
                case VALUE_NUMBER_FLOAT -> JsonValue.of(in.getDecimalValue());
                case VALUE_TRUE -> JsonValue.of(true);
                case VALUE_FALSE -> JsonValue.of(false);
                case VALUE_EMBEDDED_OBJECT -> JsonValue.of(in.getEmbeddedObject());
                default -> JsonValue.ofNull();
            };
        }

        private static JsonValue object(JsonParser in) throws IOException {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            // With type information around it, a value may begin at its first name.
            String name = in.currentToken() == JsonToken.START_OBJECT
                    ? in.nextFieldName()
                    : in.currentToken() == JsonToken.FIELD_NAME ? in.currentName() : null;
            for (; name != null; name = in.nextFieldName()) {
                in.nextToken();
                members.put(name, value(in));
            }
            return JsonValue.of(members);
        }

        private static JsonValue array(JsonParser in) throws IOException {
            List<JsonValue> items = new ArrayList<>();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                items.add(value(in));
            }
            return JsonValue.of(items);
        }
    }

    private static final class Writer extends StdSerializer<Object> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(Object.class);
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializerProvider context) throws IOException {
            write(JsonValue.of(value), out);
        }

        private static void write(JsonValue value, JsonGenerator out) throws IOException {
            switch (value.kind()) {
                case OBJECT -> {
                    out.writeStartObject();
                    for (Map.Entry<String, JsonValue> member : value.members().entrySet()) {
                        out.writeFieldName(member.getKey());
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
