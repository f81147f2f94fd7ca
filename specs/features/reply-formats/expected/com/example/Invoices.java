package com.example;

import com.example.model.Invoice;
import com.example.model.Problem;
import dev.catenary.runtime.Binary;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.ParameterTable;
import dev.catenary.runtime.RequestParameters;
import dev.catenary.runtime.Style;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/** {@code /invoices} */
@NullMarked
public interface Invoices extends Link<Invoices> {
    /**
     * Finds invoices.
     *
     * @throws dev.catenary.runtime.ApiException on 4XX ({@code Problem})
     */
    default List<Invoice> get() {
        return getCall().execute();
    }

    default List<Invoice> get(Consumer<GetHttpMethod.RequestConfig> config) {
        return getCall(config).execute();
    }

    default Call<List<Invoice>> getCall() {
        return getCall(config -> {});
    }

    default Call<List<Invoice>> getCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .accept("application/json, application/problem+json;q=0.9").errors(Problem.TYPE, "4XX")
                .reply(Codecs.list(Invoice.TYPE));
    }

    /** Does the same as {@code get}, but receives text: {@code text/csv}, {@code text/tab-separated-values}. */
    default String getText() {
        return getTextCall().execute();
    }

    default String getText(Consumer<GetHttpMethod.RequestConfig> config) {
        return getTextCall(config).execute();
    }

    default Call<String> getTextCall() {
        return getTextCall(config -> {});
    }

    default Call<String> getTextCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .accept("text/csv, text/tab-separated-values, application/problem+json;q=0.9")
                .errors(Problem.TYPE, "4XX").replyText();
    }

    /** Does the same as {@code get}, but receives octets: {@code application/pdf}. Close what comes. */
    default Binary getBinary() {
        return getBinaryCall().execute();
    }

    default Binary getBinary(Consumer<GetHttpMethod.RequestConfig> config) {
        return getBinaryCall(config).execute();
    }

    default Call<Binary> getBinaryCall() {
        return getBinaryCall(config -> {});
    }

    default Call<Binary> getBinaryCall(Consumer<GetHttpMethod.RequestConfig> config) {
        return chain().request("GET").config(new GetHttpMethod.RequestConfig(), config)
                .accept("application/pdf, application/problem+json;q=0.9").errors(Problem.TYPE, "4XX").replyBinary();
    }

    /** {@code POST /invoices} */
    default Invoice post(Invoice data) {
        return postCall(data).execute();
    }

    default Invoice post(Consumer<Invoice.Builder> data) {
        return post(Invoice.of(data));
    }

    default Call<Invoice> postCall(Invoice data) {
        return chain().request("POST").json(Invoice.TYPE, data).reply(Invoice.TYPE);
    }

    /** Does the same as {@code post}, but receives octets: {@code application/pdf}. Close what comes. */
    default Binary postBinary(Invoice data) {
        return postBinaryCall(data).execute();
    }

    default Binary postBinary(Consumer<Invoice.Builder> data) {
        return postBinary(Invoice.of(data));
    }

    default Call<Binary> postBinaryCall(Invoice data) {
        return chain().request("POST").json(Invoice.TYPE, data).accept("application/pdf").replyBinary();
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        /** Parameters of {@code GET}. */
        final class RequestConfig extends RequestParameters<RequestConfig> {
            private static final ParameterTable TABLE = ParameterTable.of(p -> {
                p.query("year", Style.FORM);
            });

            private RequestConfig() {
                super(TABLE);
            }

            public RequestConfig year(long year) {
                return set(0, year);
            }
        }
    }
}
