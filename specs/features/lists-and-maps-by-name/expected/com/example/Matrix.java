package com.example;

import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** {@code /matrix} */
@NullMarked
public interface Matrix extends Link<Matrix> {
    /** {@code POST /matrix} */
    default String post(List<List<BigDecimal>> data) {
        return postCall(data).execute();
    }

    default Call<String> postCall(List<List<BigDecimal>> data) {
        return chain().request("POST").json(Codecs.list(Codecs.list(Codecs.DECIMAL)), data).reply(Codecs.STRING);
    }
}
