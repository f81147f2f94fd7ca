package dev.catenary.generator.render;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.code.CodeBlock;
import dev.catenary.generator.plan.Call;
import dev.catenary.generator.plan.Call.Input;
import dev.catenary.generator.plan.Typed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a prepared call is made: the request, its body, its errors and how its reply is read. */
final class RequestBlocks {
    private static final Pattern CODE = Pattern.compile("[1-5][0-9][0-9]");

    /** Characters of names that stay on the line of their style. */
    private static final int TOGETHER = 60;

    private RequestBlocks() {}

    /**
     * The statement's expression, one method of the runtime's {@code Request} after the other. Arguments on a line of
     * their own stand deeper than the methods.
     */
    static CodeBlock of(Call call, Optional<Input> input, Optional<ClassName> config) {
        CodeBlock.Builder code = CodeBlock.builder().add("chain().request($L)", Literals.string(call.method()));
        code.add(call.slash() ? ".slash()" : "");
        if (!call.server().isEmpty()) {
            code.add("$Z.server($L)", Literals.string(call.server()));
        }
        config.ifPresent(name -> code.add("$Z.config(new $T(), config)", name));
        input.ifPresent(body -> code.add("$Z").add(body(body)));
        if (!call.accept().isEmpty()) {
            code.add("$Z.accept($L)", Literals.string(call.accept()));
        }
        call.security()
                .ifPresent(alternatives -> code.add(
                        "$Z.security($L)", Literals.strings(alternatives.isEmpty() ? List.of("") : alternatives)));
        call.errors().forEach(failure -> code.add(failure(failure)));
        return code.add("$Z").add(reply(call.result())).build();
    }

    private static CodeBlock body(Input input) {
        CodeBlock codec = CodecBlocks.of(input.type().codec());
        CodeBlock mediaType = Literals.string(input.mediaType());
        return switch (input.kind()) {
            case JSON ->
                input.mediaType().equals("application/json")
                        ? CodeBlock.of(".json($L, data)", codec)
                        : CodeBlock.of(".json($L, $L, data)", mediaType, codec);
            case JSON_LINES -> CodeBlock.of(".jsonLines($>$>$L,$W$L, data)$<$<", mediaType, items(input.type()));
            case FORM -> CodeBlock.of(".form($L, data)$L", codec, encodings(input.encodings()));
            case MULTIPART -> CodeBlock.of(".multipart($L, data)$L", codec, encodings(input.encodings()));
            case XML ->
                CodeBlock.of(
                        ".xml($>$>$L,$W$L,$W$L, data)$<$<",
                        mediaType,
                        XmlBlocks.of(input.root().orElseThrow()),
                        codec);
            case TEXT -> CodeBlock.of(".text($L, data)", mediaType);
            case BINARY -> CodeBlock.of(".binary($L, data)", mediaType);
        };
    }

    private static CodeBlock items(Typed list) {
        return CodecBlocks.of(list.items().orElseThrow().codec());
    }

    /** How a parameter is written: the runtime's constant. */
    static CodeBlock style(String constant, boolean allowReserved) {
        return CodeBlock.of("$T.$L", RuntimeNames.STYLE, constant + reserved(allowReserved));
    }

    private static String reserved(boolean allowed) {
        return allowed ? ".allowReserved()" : "";
    }

    /** A style once for all properties that have it; order means nothing here. */
    static CodeBlock encodings(List<Call.Encoding> encodings) {
        Map<String, List<String>> byStyle = new LinkedHashMap<>();
        CodeBlock.Builder others = CodeBlock.builder();
        for (Call.Encoding encoding : encodings) {
            CodeBlock property = Literals.string(encoding.wireName());
            if (!encoding.style().isEmpty()) {
                String style = encoding.style() + reserved(encoding.allowReserved());
                byStyle.computeIfAbsent(style, key -> new ArrayList<>()).add(encoding.wireName());
            } else if (!encoding.contentType().isEmpty()) {
                others.add("$Z.encoding($L, $L)", property, Literals.string(encoding.contentType()));
            }
            encoding.headers()
                    .forEach((name, value) -> others.add(
                            "$Z.partHeader($L, $L, $L)", property, Literals.string(name), Literals.string(value)));
        }
        CodeBlock.Builder code = CodeBlock.builder();
        byStyle.forEach((style, names) -> {
            code.add("$Z.encoding($>$>$T.$L", RuntimeNames.STYLE, style);
            boolean together = String.join("", names).length() <= TOGETHER;
            names.forEach(name -> code.add(together ? ", $L" : ",$W$L", Literals.string(name)));
            code.add(")$<$<");
        });
        return code.add(others.build()).build();
    }

    /** Single statuses as numbers, ranges and {@code default} as text. */
    private static CodeBlock failure(Call.Failure failure) {
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock type = CodecBlocks.of(failure.type().codec());
        CodeBlock codec = failure.mediaType().isEmpty()
                ? type
                : CodeBlock.of("$L, $L", Literals.string(failure.mediaType()), type);
        List<String> codes =
                failure.statuses().stream().filter(CODE.asMatchPredicate()).toList();
        if (!codes.isEmpty()) {
            code.add("$Z.errors($L, $L)", codec, String.join(", ", codes));
        }
        for (String status : failure.statuses()) {
            if (!codes.contains(status)) {
                code.add("$Z.errors($L, $L)", codec, Literals.string(status));
            }
        }
        return code.build();
    }

    /** A range of statuses is left to what is there; 204 and 205 have no body anyway (RFC 9110 §15.3.5). */
    private static CodeBlock replyIfAny(CodeBlock codec, List<String> bodiless) {
        List<String> statuses = bodiless.stream()
                .filter(CODE.asMatchPredicate())
                .filter(status -> !status.equals("204") && !status.equals("205"))
                .toList();
        return statuses.isEmpty()
                ? CodeBlock.of(".replyIfAny($L)", codec)
                : CodeBlock.of(".replyIfAny($L, $L)", codec, String.join(", ", statuses));
    }

    private static CodeBlock reply(Call.Result result) {
        if (result instanceof Call.Result.Json json && json.pages().isPresent()) {
            return CodeBlock.of(
                    ".replyPages($>$>$L,$W$L)$<$<",
                    CodecBlocks.of(json.type().codec()),
                    PagingBlocks.of(json.pages().get().paging()));
        }
        if (result instanceof Call.Result.Json json) {
            CodeBlock codec = CodecBlocks.of(json.type().codec());
            return json.optional() ? replyIfAny(codec, json.bodiless()) : CodeBlock.of(".reply($L)", codec);
        }
        if (result instanceof Call.Result.Several several) {
            return CodeBlock.of(".replies($T::replies)", several.type());
        }
        if (result instanceof Call.Result.Text) {
            return CodeBlock.of(".replyText()");
        }
        if (result instanceof Call.Result.Events events) {
            return CodeBlock.of(".replyEvents($L)", CodecBlocks.of(events.data().codec()));
        }
        if (result instanceof Call.Result.Items items) {
            return CodeBlock.of(".replyItems($L)", CodecBlocks.of(items.item().codec()));
        }
        return result instanceof Call.Result.Binary ? CodeBlock.of(".replyBinary()") : CodeBlock.of(".replyNothing()");
    }
}
