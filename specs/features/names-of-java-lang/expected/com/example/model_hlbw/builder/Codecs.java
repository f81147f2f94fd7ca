package com.example.model_hlbw.builder;

import com.example.model_hlbw.builder.codecs.Nullable;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /model/builder/codecs} */
@NullMarked
public interface Codecs extends Link<Codecs> {
    default Nullable nullable() {
        return chain().to("nullable", here -> () -> here);
    }
}
