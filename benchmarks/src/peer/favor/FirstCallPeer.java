import peer.ApiClient;
import peer.api.DefaultApi;

/** A process that makes one call through OpenAPI Generator's client: {@code list}, to a base URL. */
final class FirstCallPeer {
    private FirstCallPeer() {}

    public static void main(String[] args) throws Exception {
        ApiClient client = new ApiClient();
        client.updateBaseUri(args[1]);
        System.out.println(new DefaultApi(client)
                .listStocks(0, 10, "9856888", null, null, null)
                .getData()
                .get(9)
                .getAvailableEndTime());
    }
}
