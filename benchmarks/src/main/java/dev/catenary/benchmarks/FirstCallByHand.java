package dev.catenary.benchmarks;

import dev.catenary.benchmarks.byhand.FavorApi;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A process that makes one call by hand: {@code list} or {@code create}, to a base URL. */
final class FirstCallByHand {
    private FirstCallByHand() {}

    public static void main(String[] args) throws Exception {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
        FavorApi api = new FavorApi(args[1], request -> client.send(request, BodyHandlers.ofByteArray()));
        if (args[0].equals("list")) {
            System.out.println(ByHand.list(api).data().get(9).availableEndTime());
        } else {
            System.out.println(ByHand.create(api).createTime());
        }
    }
}
