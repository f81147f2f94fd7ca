import com.example.ShopClient;
import com.example.StockList;
import com.example.model.Address;
import com.example.model.ItemType;

/** Names that were given once stay, whatever is added: a link, a component, a property, another in one place of three. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        ShopClient client = ShopClient.builder().baseUrl(baseUrl).build();
        StockList first = client.stockList();
        first.get();
        Address address = client.orders().get().address();
        client.customers().post(data -> data.billing(address).shipping(to -> to.city("Ulm").zip("89073")));
        ItemType item = client.orders().get().item();
        return item.name() + " " + address.zip() + " " + item.stockName();
    }
}
