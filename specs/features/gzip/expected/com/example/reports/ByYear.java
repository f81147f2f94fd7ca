package com.example.reports;

import com.example.model.Refusal;
import com.example.model.Report;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import org.jspecify.annotations.NullMarked;

/** {@code /reports/{year}} */
@NullMarked
public interface ByYear extends Link<ByYear> {
    /**
     * {@code GET /reports/{year}}
     *
     * @throws dev.catenary.runtime.ApiException on 404 ({@code Refusal})
     */
    default Report get() {
        return getCall().execute();
    }

    default Call<Report> getCall() {
        return chain().request("GET").errors(Refusal.TYPE, 404).reply(Report.TYPE);
    }
}
