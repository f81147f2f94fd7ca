package com.example.asystemexit1;

import com.example.asystemexit1.u002a.ByXY;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import org.jspecify.annotations.NullMarked;

/** <code>/a";System.exit(1);"/&#92;u002a</code> */
@NullMarked
public interface U002a extends Link<U002a> {
    /** {@code {x"y}}: &#42;&#47; &#92;u002a/ */
    default ByXY xY(String xY) {
        return chain().to(Style.SIMPLE, "x\"y", xY, here -> () -> here);
    }
}
