import com.example.ShopClient;
import dev.catenary.runtime.CallObserver;
import dev.catenary.runtime.WireRequest;
import java.util.ArrayList;
import java.util.List;

/** Counts calls by operation and status, and gives each attempt a header for the trace. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        List<String> told = new ArrayList<>();
        CallObserver observer = operation -> new CallObserver.Watch() {
            @Override
            public void sending(WireRequest request) {
                request.headers().set("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
            }

            @Override
            public void attempt(CallObserver.Attempt attempt) {
                told.add("attempt " + attempt.number() + ": " + attempt.status());
            }

            @Override
            public void end(CallObserver.End end) {
                told.add(operation.method() + " " + operation.template() + ": " + end.status() + " after "
                        + end.attempts() + ", in time: " + (end.took().toMinutes() < 1));
            }
        };
        ShopClient.builder().baseUrl(baseUrl).observer(observer).build().orders().id("4711").items().get();
        return String.join("\n", told);
    }
}
