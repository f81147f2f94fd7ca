package com.example;

import com.example.matrix.BySize;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** {@code /matrix} */
@NullMarked
public interface Matrix extends Link<Matrix> {
    default BySize size(List<Long> size) {
        return chain().to(Style.MATRIX_EXPLODE, "size", size, here -> () -> here);
    }
}
