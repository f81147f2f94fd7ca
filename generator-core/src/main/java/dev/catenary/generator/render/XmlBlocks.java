package dev.catenary.generator.render;

import dev.catenary.generator.code.CodeBlock;
import dev.catenary.generator.plan.XmlFacts;

/** What the plan says about XML as an expression. */
final class XmlBlocks {
    private XmlBlocks() {}

    static CodeBlock of(XmlFacts facts) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (facts.name().isEmpty()) {
            code.add("$T.plain()", RuntimeNames.XML);
        } else {
            code.add("$T.named($L)", RuntimeNames.XML, Literals.string(facts.name()));
        }
        if (!facts.namespace().isEmpty()) {
            code.add(".namespace($L, $L)", Literals.string(facts.namespace()), Literals.string(facts.prefix()));
        }
        switch (facts.node()) {
            case ATTRIBUTE -> code.add(".attribute()");
            case TEXT -> code.add(".text()");
            case CDATA -> code.add(".cdata()");
            case ELEMENT -> {}
        }
        code.add(facts.wrapped() ? ".wrapped()" : "");
        facts.items().ifPresent(items -> code.add(".items($L)", of(items)));
        return code.build();
    }
}
