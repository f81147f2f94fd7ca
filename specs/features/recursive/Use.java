import com.example.TreeClient;
import com.example.model.Group;
import com.example.model.Node;

/** A schema may contain itself, through anything: it is read, printed, compared and written to its end. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        TreeClient client = TreeClient.builder().baseUrl(baseUrl).build();
        Node node = client.tree().get();
        Node again = Node.fromJson(node.toJson());
        return node + " " + node.equals(again) + (node.hashCode() == again.hashCode()) + "\n" + node.toJson() + "\n"
                + node.value() + " " + node.named().twin().title() + " " + ((Group) node.shape()).members() + " " + node.lists();
    }
}
