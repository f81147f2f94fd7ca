package com.example.model_hlbw;

import com.example.model_hlbw.builder.Codecs;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /model/builder} */
@NullMarked
public interface Builder extends Link<Builder> {
    default Codecs codecs() {
        return chain().to("codecs", here -> () -> here);
    }
}
