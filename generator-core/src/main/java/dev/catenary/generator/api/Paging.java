package dev.catenary.generator.api;

import java.util.List;

/**
 * How an operation's result goes on. Properties are paths of names from the whole result.
 *
 * @param items where a page's items are; empty: the page is the list
 * @param more a property that is false in the last page; empty: there is none
 * @param limit the query parameter for a page's size, where a page that is not full is the last; else empty
 */
public record Paging(Rule rule, List<String> items, List<String> more, String limit) {
    public Paging {
        items = List.copyOf(items);
        more = List.copyOf(more);
    }

    public Paging(Rule rule, List<String> items) {
        this(rule, items, List.of(), "");
    }

    /** What leads from one page to the next. */
    public sealed interface Rule {
        /** Nothing: all there is comes at once. Gone after {@code refine}. */
        record None() implements Rule {}

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

        /** A text in a header of the reply, which asks for the next page as a query parameter. */
        record TokenHeader(String parameter, String header) implements Rule {}

        /** A query parameter that counts pages from {@code first} on. */
        record Page(String parameter, long first) implements Rule {}

        /** A query parameter that counts items, {@code first} being the number of the first one. */
        record Offset(String parameter, long first) implements Rule {}

        /** A query parameter that takes a property of the last item, such as its id. */
        record LastItem(String parameter, List<String> property) implements Rule {
            public LastItem {
                property = List.copyOf(property);
            }
        }
    }
}
