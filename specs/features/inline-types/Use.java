import com.example.CartsClient;
import com.example.Carts.PostHttpMethod.JsonDataRequest;
import java.util.List;

/** Inline schemas are named by where they are; equal ones are one type. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        CartsClient client = CartsClient.builder().baseUrl(baseUrl).build();
        JsonDataRequest cart = JsonDataRequest.of(data -> data.addItems(item -> item.sku("a").size(size -> size.w(3)))
                .shipTo(to -> to.city("Xi'an")));
        long id = client.carts().post(cart.toBuilder().billTo(to -> to.city("Xi'an")).build()).id();
        return id + " " + cart.items().get(0).sku() + " " + List.of(cart.items()).size();
    }
}
