package dev.catenary.generator.api;

import java.util.List;

/**
 * How an operation's result goes on. Properties are paths of names from the whole result.
 *
 * @param items where a page's items are; empty: the page is the list
 */
public record Paging(Rule rule, List<String> items) {
    public Paging {
        items = List.copyOf(items);
    }

    /** What leads from one page to the next. */
    public sealed interface Rule {
        /** A {@code Link} header of relation {@code next} (RFC 8288). */
        record LinkHeader() implements Rule {}

        /** A URL in the page. */
        record Link(List<String> property) implements Rule {
            public Link {
                property = List.copyOf(property);
            }
        }

        /** A text in the page, which asks for the next one as a query parameter. */
        record Token(String parameter, List<String> property) implements Rule {
            public Token {
                property = List.copyOf(property);
            }
        }

        /** A query parameter that counts pages from {@code first} on. */
        record Page(String parameter, long first) implements Rule {}

        /** A query parameter that counts the items to pass over. */
        record Offset(String parameter) implements Rule {}
    }
}
