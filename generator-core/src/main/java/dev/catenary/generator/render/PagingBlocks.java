package dev.catenary.generator.render;

import com.palantir.javapoet.CodeBlock;
import dev.catenary.generator.api.Paging;
import java.util.ArrayList;
import java.util.List;

/** A paging rule as an expression. */
final class PagingBlocks {
    private PagingBlocks() {}

    static CodeBlock of(Paging paging) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.", RuntimeNames.PAGING).add(rule(paging.rule()));
        return paging.items().isEmpty()
                ? code.build()
                : code.add(".items($L)", strings(paging.items())).build();
    }

    private static CodeBlock rule(Paging.Rule rule) {
        if (rule instanceof Paging.Rule.Link link) {
            return CodeBlock.of("byLink($L)", strings(link.property()));
        }
        if (rule instanceof Paging.Rule.Token token) {
            List<String> names = new ArrayList<>(List.of(token.parameter()));
            names.addAll(token.property());
            return CodeBlock.of("byToken($L)", strings(names));
        }
        if (rule instanceof Paging.Rule.Page page) {
            return CodeBlock.of("byPage($L, $L)", Literals.string(page.parameter()), page.first());
        }
        return rule instanceof Paging.Rule.Offset offset
                ? CodeBlock.of("byOffset($L)", Literals.string(offset.parameter()))
                : CodeBlock.of("byLinkHeader()");
    }

    private static CodeBlock strings(List<String> texts) {
        return CodeBlock.join(texts.stream().map(Literals::string).toList(), ", ");
    }
}
