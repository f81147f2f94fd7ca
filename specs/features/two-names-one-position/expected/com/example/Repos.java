package com.example;

import com.example.repos.ById;
import com.example.repos.ByOwner;
import com.example.repos.Owner;
import com.example.repos.Search;
import dev.catenary.runtime.Link;
import dev.catenary.runtime.Style;
import org.jspecify.annotations.NullMarked;

/** {@code /repos} */
@NullMarked
public interface Repos extends Link<Repos> {
    default ById id(long id) {
        return chain().to(Style.SIMPLE, "id", id, here -> () -> here);
    }

    default ByOwner owner(String owner) {
        return chain().to(Style.SIMPLE, "owner", owner, here -> () -> here);
    }

    default Owner owner() {
        return chain().to("owner", here -> () -> here);
    }

    default Search search() {
        return chain().to("search", here -> () -> here);
    }
}
