import com.example.FilesClient;

/** A value is one segment, encoded once; what a server would take for a step in the hierarchy is refused. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        FilesClient client = FilesClient.builder().baseUrl(baseUrl).build();
        client.files().path("a/b?c#d%2F e").meta().get();
        client.files().path("文;=,@:$&+!*'()~").meta().get();
        StringBuilder said = new StringBuilder();
        for (String value : new String[] {".", "..", ""}) {
            try {
                client.files().path(value).meta().get();
                said.append("sent ");
            } catch (IllegalArgumentException e) {
                said.append(e.getMessage()).append('\n');
            }
        }
        return said.toString();
    }
}
