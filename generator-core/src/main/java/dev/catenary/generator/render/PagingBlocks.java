package dev.catenary.generator.render;

import dev.catenary.generator.api.Paging;
import dev.catenary.generator.code.CodeBlock;
import java.util.List;
import java.util.stream.Stream;

/** A paging rule as an expression. */
final class PagingBlocks {
    private PagingBlocks() {}

    static CodeBlock of(Paging paging) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.", RuntimeNames.PAGING)
                .add(rule(paging.rule()))
                .add("$>$>");
        if (!paging.items().isEmpty()) {
            code.add(".items($L)", Literals.strings(paging.items()));
        }
        if (!paging.more().isEmpty()) {
            code.add("$Z.more($L)", Literals.strings(paging.more()));
        }
        if (!paging.limit().isEmpty()) {
            code.add("$Z.limit($L)", Literals.string(paging.limit()));
        }
        return code.add("$<$<").build();
    }

    private static CodeBlock rule(Paging.Rule rule) {
        if (rule instanceof Paging.Rule.Link link) {
            return CodeBlock.of("byLink($L)", Literals.strings(link.property()));
        }
        if (rule instanceof Paging.Rule.Token token) {
            return CodeBlock.of("byToken($L)", strings(token.parameter(), token.property()));
        }
        if (rule instanceof Paging.Rule.TokenHeader token) {
            return CodeBlock.of("byTokenHeader($L)", strings(token.parameter(), List.of(token.header())));
        }
        if (rule instanceof Paging.Rule.LastItem last) {
            return CodeBlock.of("byLastItem($L)", strings(last.parameter(), last.property()));
        }
        if (rule instanceof Paging.Rule.Page page) {
            return CodeBlock.of("byPage($L, $L)", Literals.string(page.parameter()), page.first());
        }
        if (rule instanceof Paging.Rule.Offset offset) {
            CodeBlock parameter = Literals.string(offset.parameter());
            return offset.first() == 0
                    ? CodeBlock.of("byOffset($L)", parameter)
                    : CodeBlock.of("byOffset($L, $L)", parameter, offset.first());
        }
        return CodeBlock.of("byLinkHeader()");
    }

    private static CodeBlock strings(String first, List<String> others) {
        return Literals.strings(Stream.concat(Stream.of(first), others.stream()).toList());
    }
}
