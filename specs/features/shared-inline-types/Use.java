import com.example.ShopClient;
import com.example.model.Customers;
import com.example.model.CustomersAddress;
import com.example.model.ErrorResponse;
import com.example.model.Status;
import dev.catenary.runtime.ApiException;

/** What has one shape in several places is one type: it can be passed on from one operation to the next. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        ShopClient client = ShopClient.builder().baseUrl(baseUrl).build();
        Customers first =
                client.customers().get(q -> q.status(Status.ACTIVE)).customers().get(0);
        CustomersAddress address = first.address();
        Customers second = client.customers()
                .post(data -> data.name("Li").billingAddress(address).shippingAddress(to -> to.city("Ulm")));
        StringBuilder said = new StringBuilder(second.id() + " " + second.links().get(0).rel());
        Customers third = client.orders().id("7").get().customer();
        said.append(' ').append(second.equals(third));
        try {
            client.orders().id("8").get();
        } catch (ApiException e) {
            said.append(' ').append(e.as(ErrorResponse.class).orElseThrow().message());
        }
        return said.toString();
    }
}
