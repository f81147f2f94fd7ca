package com.example;

import com.example.operations.BatchGet;
import com.example.operations.ByName;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import org.jspecify.annotations.NullMarked;

/** {@code /operations} */
@NullMarked
public interface Operations extends Link<Operations> {
    default ByName name(String name) {
        return chain().to(Style.SIMPLE, "name", name, here -> () -> here);
    }

    default BatchGet batchGet() {
        return chain().join(":batchGet", here -> () -> here);
    }
}
