import com.example.AccountsClient;
import com.example.model.Account;

/** What only replies carry is neither demanded nor sent; what only requests carry is demanded, sent, masked, and no sign of what a reply is. */
public final class Use {
    private Use() {}

    public static String use(String baseUrl) {
        AccountsClient client = AccountsClient.builder().baseUrl(baseUrl).build();
        Account made = client.accounts().post(data -> data.name("A").secret("s3").pin("1234").limits(limits -> limits.most(5)));
        client.accounts().put(made.toBuilder().secret("s4").build());
        String shown = Account.of(data -> data.name("A").secret("s3").pin("1234").limits(limits -> limits.most(5))).toString();
        String missing;
        try {
            Account.of(data -> data.pin("1"));
            missing = "no complaint";
        } catch (IllegalStateException e) {
            missing = e.getMessage();
        }
        String found = client.search().get().stream().map(each -> each.getClass().getSimpleName()).toList().toString();
        return made.id() + " " + made.limits().used() + " " + made.created().at() + "\n" + shown + "\n" + missing + "\n" + found;
    }
}
