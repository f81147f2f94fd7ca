package com.example;

import com.example.reports.Returns;
import com.example.reports.Sales;
import com.example.reports.Stock;
import com.example.reports.Thefts;
import com.example.reports.Visits;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /reports} */
@NullMarked
public interface Reports extends Link<Reports> {
    default Sales sales() {
        return chain().to("sales", here -> () -> here);
    }

    default Stock stock() {
        return chain().to("stock", here -> () -> here);
    }

    default Returns returns() {
        return chain().to("returns", here -> () -> here);
    }

    default Visits visits() {
        return chain().to("visits", here -> () -> here);
    }

    default Thefts thefts() {
        return chain().to("thefts", here -> () -> here);
    }
}
