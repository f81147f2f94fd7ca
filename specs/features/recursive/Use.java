import com.example.TreeClient;
import com.example.model.Node;

/** Types that contain themselves. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        Node root = TreeClient.builder().baseUrl(baseUrl).build().tree().get();
        Node copy = Node.fromJson(root.toJson());
        return root.children().get(0).children().get(0).name() + " " + copy.equals(root) + " " + root.value();
    }
}
