package com.example;

import com.example.model.Account;
import com.example.model.Transfer;
import dev.catenary.runtime.Call;
import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.JsonKind;
import dev.catenary.runtime.JsonValue;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Union;
import dev.catenary.runtime.UnionType;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** {@code /search} */
@NullMarked
public interface Search extends Link<Search> {
    /** {@code GET /search} */
    default List<GetHttpMethod.WellformedResponseItem> get() {
        return getCall().execute();
    }

    default Call<List<GetHttpMethod.WellformedResponseItem>> getCall() {
        return chain().request("GET").reply(Codecs.list(GetHttpMethod.WellformedResponseItem.TYPE));
    }

    /** Types of {@code GET}. */
    interface GetHttpMethod {
        sealed interface WellformedResponseItem extends Union {
            UnionType<WellformedResponseItem> TYPE = UnionType.of("WellformedResponseItem", v -> {
                v.wrap(OfAccount.class, Account.TYPE, OfAccount::new).kinds(JsonKind.OBJECT).required("limits");
                v.wrap(OfTransfer.class, Transfer.TYPE, OfTransfer::new).kinds(JsonKind.OBJECT).required("amount");
                v.unknown(Unknown.class, Unknown::new);
            });

            record OfAccount(Account value) implements WellformedResponseItem {}

            record OfTransfer(Transfer value) implements WellformedResponseItem {}

            record Unknown(JsonValue value) implements WellformedResponseItem {}
        }
    }
}
