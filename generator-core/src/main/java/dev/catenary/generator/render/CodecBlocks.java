package dev.catenary.generator.render;

import dev.catenary.generator.code.CodeBlock;
import dev.catenary.generator.plan.Typed.Codec;

/** A codec of the plan as an expression. */
final class CodecBlocks {
    private CodecBlocks() {}

    static CodeBlock of(Codec codec) {
        if (codec instanceof Codec.BuiltIn builtIn) {
            return CodeBlock.of("$T.$L", RuntimeNames.CODECS, builtIn.constant());
        }
        if (codec instanceof Codec.OfType type) {
            return CodeBlock.of("$T.TYPE", type.type());
        }
        if (codec instanceof Codec.ListOf list) {
            return CodeBlock.of("$T.list($L)", RuntimeNames.CODECS, of(list.items()));
        }
        if (codec instanceof Codec.MapOf map) {
            return CodeBlock.of("$T.map($L)", RuntimeNames.CODECS, of(map.values()));
        }
        if (codec instanceof Codec.Quoted quoted) {
            return CodeBlock.of("$T.quoted($L)", RuntimeNames.CODECS, of(quoted.value()));
        }
        return CodeBlock.of("$T.nullable($L)", RuntimeNames.CODECS, of(((Codec.OrNull) codec).value()));
    }
}
