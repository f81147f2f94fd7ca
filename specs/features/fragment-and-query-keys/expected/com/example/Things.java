package com.example;

import com.example.things.ActionList;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /things} */
@NullMarked
public interface Things extends Link<Things> {
    default ActionList actionList() {
        return chain().query("action=list", here -> () -> here);
    }
}
