package com.example.notify;

import com.example.notify.hashcode.Wait;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /notify/hashCode} */
@NullMarked
public interface HashCode extends Link<HashCode> {
    default Wait wait_() {
        return chain().to("wait", here -> () -> here);
    }
}
