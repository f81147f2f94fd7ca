package dev.catenary.generator.render;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.function.Consumer;

/** Names of the runtime's types, and of the few others that generated code uses. */
final class RuntimeNames {
    static final ClassName LINK = runtime("Link");
    static final ClassName CALL = runtime("Call");
    static final ClassName STYLE = runtime("Style");
    static final ClassName CLIENT_BUILDER = runtime("ClientBuilder");
    static final ClassName CREDENTIAL = runtime("Credential");
    static final ClassName SERVER_URL = runtime("ServerUrl");
    static final ClassName REQUEST_PARAMETERS = runtime("RequestParameters");
    static final ClassName PARAMETER_TABLE = runtime("ParameterTable");
    static final ClassName REPLIES = runtime("Replies");
    static final ClassName RESPONSE_HEADER = runtime("ResponseHeader");
    static final ClassName MODEL = runtime("Model");
    static final ClassName MODEL_BUILDER = runtime("ModelBuilder");
    static final ClassName MODEL_TYPE = runtime("ModelType");
    static final ClassName VALUES = runtime("Values");
    static final ClassName FIELD = runtime("Field");
    static final ClassName CODECS = runtime("Codecs");
    static final ClassName OPEN_ENUM = runtime("OpenEnum");
    static final ClassName ENUM_TYPE = runtime("EnumType");
    static final ClassName UNION = runtime("Union");
    static final ClassName UNION_TYPE = runtime("UnionType");
    static final ClassName VARIANTS = runtime("Variants");
    static final ClassName JSON_KIND = runtime("JsonKind");
    static final ClassName JSON_VALUE = runtime("JsonValue");
    static final ClassName API_EXCEPTION = runtime("ApiException");
    static final ClassName PAGED_CALL = runtime("PagedCall");
    static final ClassName PAGING = runtime("Paging");
    static final ClassName XML = runtime("Xml");
    static final ClassName BINARY = runtime("Binary");
    static final ClassName EVENT_STREAM = runtime("EventStream");
    static final ClassName ITEM_STREAM = runtime("ItemStream");
    static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    private static final AnnotationSpec NULLABLE = AnnotationSpec.builder(
                    ClassName.get("org.jspecify.annotations", "Nullable"))
            .build();

    private RuntimeNames() {}

    static TypeName nullable(TypeName type) {
        return type.annotated(NULLABLE);
    }

    static TypeName consumer(TypeName of) {
        return ParameterizedTypeName.get(ClassName.get(Consumer.class), of);
    }

    static TypeName call(TypeName of) {
        return ParameterizedTypeName.get(CALL, of);
    }

    private static ClassName runtime(String simpleName) {
        return ClassName.get("dev.catenary.runtime", simpleName);
    }
}
