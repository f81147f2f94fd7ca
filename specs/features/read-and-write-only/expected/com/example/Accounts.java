package com.example;

import com.example.model.Account;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Link;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code /accounts} */
@NullMarked
public interface Accounts extends Link<Accounts> {
    /** {@code POST /accounts} */
    default Account post(Account data) {
        return postCall(data).execute();
    }

    default Account post(Consumer<Account.Builder> data) {
        return post(Account.of(data));
    }

    default Call<Account> postCall(Account data) {
        return chain().request("POST").json(Account.TYPE, data).reply(Account.TYPE);
    }

    /** {@code PUT /accounts} */
    default void put(Account data) {
        putCall(data).execute();
    }

    default void put(Consumer<Account.Builder> data) {
        put(Account.of(data));
    }

    default Call<@Nullable Void> putCall(Account data) {
        return chain().request("PUT").json(Account.TYPE, data).replyNothing();
    }
}
