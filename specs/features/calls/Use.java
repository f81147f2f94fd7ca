import com.example.CallsClient;
import com.example.Reports;
import com.example.Reports.PostHttpMethod.WellformedResponse;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Response;
import java.time.Duration;
import java.time.LocalDate;

/** Blocking, later, or with status and headers: a prepared call runs any way, as often as one likes. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        CallsClient client = CallsClient.builder().baseUrl(baseUrl).build();
        Reports reports = client.with(o -> o.timeout(Duration.ofSeconds(20)).header("Idempotency-Key", "k1")).reports();
        Call<WellformedResponse> call = reports.postCall(
                Reports.PostHttpMethod.JsonDataRequest.of(data -> data.name("n")),
                q -> q.from(LocalDate.of(2026, 1, 2)).xTenant("t").limit(5));
        Response<WellformedResponse> raw = call.raw();
        String missing;
        try {
            reports.post(data -> data.name("n"), q -> q.limit(1));
            missing = "no complaint";
        } catch (IllegalStateException e) {
            missing = e.getMessage();
        }
        return call.execute().id() + " " + call.async().join().id() + " " + raw.status() + " "
                + raw.headers().get("X-Request-Id") + " " + raw.data() + " " + call.rawAsync().join().status() + " "
                + client.reports().get() + client.reports().get(q -> q.limit(1)) + " " + missing;
    }
}
