package dev.catenary.runtime;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one page leads to the next, and where its items are. Properties are given as a path of names from the whole page;
 * no name at all is the page itself.
 */
public final class Paging {
    private static final String[] NOWHERE = {};

    /** Makes the request for the next page; null if there is none. */
    private interface Rule {
        @Nullable
        RequestPlan next(RequestPlan plan, Response<?> response, List<?> items);
    }

    private final Rule rule;
    private final String[] items;
    private final String[] more;
    private final @Nullable String limit;

    private Paging(Rule rule) {
        this(rule, NOWHERE, NOWHERE, null);
    }

    private Paging(Rule rule, String[] items, String[] more, @Nullable String limit) {
        this.rule = rule;
        this.items = items;
        this.more = more;
        this.limit = limit;
    }

    /** The reply's {@code Link} header has a link of relation {@code next} (RFC 8288). */
    public static Paging byLinkHeader() {
        return new Paging((plan, response, items) -> follow(plan, LinkHeader.next(response.headers())));
    }

    /** The page holds the next one's URL, absolute or relative. */
    public static Paging byLink(String... property) {
        return new Paging((plan, response, items) -> follow(plan, text(at(response.data(), property))));
    }

    /** The page holds a text that, as this query parameter, asks for the next one. */
    public static Paging byToken(String parameter, String... property) {
        return new Paging((plan, response, items) -> {
            String token = text(at(response.data(), property));
            return token == null ? null : plan.asking(parameter, token);
        });
    }

    /** The reply has a header with a text that, as this query parameter, asks for the next page. */
    public static Paging byTokenHeader(String parameter, String header) {
        return new Paging((plan, response, items) -> {
            String token = response.headers().get(header);
            return token == null || token.isEmpty() ? null : plan.asking(parameter, token);
        });
    }

    /** A query parameter counts the pages, from {@code first} on; a page without items is the last. */
    public static Paging byPage(String parameter, long first) {
        return new Paging((plan, response, items) -> counted(plan, parameter, first, items.isEmpty() ? 0 : 1));
    }

    /** A query parameter counts the items to pass over; a page without items is the last. */
    public static Paging byOffset(String parameter) {
        return byOffset(parameter, 0);
    }

    /**
     * A query parameter counts the items, and has the number {@code first} for the first; a page without items is the
     * last.
     */
    public static Paging byOffset(String parameter, long first) {
        return new Paging((plan, response, items) -> counted(plan, parameter, first, items.size()));
    }

    /**
     * A query parameter asks for what comes after an item, and {@code property} is what it calls it by, such as its id;
     * a page without items is the last.
     */
    public static Paging byLastItem(String parameter, String... property) {
        return new Paging((plan, response, items) -> {
            if (items.isEmpty()) {
                return null;
            }
            String last = text(at(items.get(items.size() - 1), property));
            if (last == null) {
                throw new DecodeException("The last item of a page of " + plan.operation() + " has no "
                        + String.join(".", property) + " to ask for the next page with");
            }
            return plan.asking(parameter, last);
        });
    }

    /** Where the items of a page are. */
    public Paging items(String... property) {
        return new Paging(rule, property, more, limit);
    }

    /** A property that is false in the last page, whatever else would lead on. */
    public Paging more(String... property) {
        return new Paging(rule, items, property, limit);
    }

    /** The query parameter for a page's size: a page with fewer items than were asked for by it is the last. */
    public Paging limit(String parameter) {
        return new Paging(rule, items, more, parameter);
    }

    List<?> itemsOf(@Nullable Object page) {
        return at(page, items) instanceof List<?> list ? list : List.of();
    }

    @Nullable
    RequestPlan next(RequestPlan plan, Response<?> response) {
        List<?> found = itemsOf(response.data());
        boolean last = more.length > 0 && "false".equals(text(at(response.data(), more)))
                || limit != null && found.size() < number(plan, limit, 0);
        return last ? null : rule.next(plan, response, found);
    }

    private static @Nullable RequestPlan counted(RequestPlan plan, String parameter, long first, long step) {
        return step == 0 ? null : plan.asking(parameter, Long.toString(number(plan, parameter, first) + step));
    }

    private static long number(RequestPlan plan, String parameter, long otherwise) {
        String asked = plan.asked(parameter);
        return asked == null || !asked.matches("[0-9]{1,18}") ? otherwise : Long.parseLong(asked);
    }

    /** The server chooses the link, so it must not choose who gets the credentials. */
    private static @Nullable RequestPlan follow(RequestPlan plan, @Nullable String link) {
        if (link == null) {
            return null;
        }
        try {
            URI here = new URI(plan.target().url());
            // RFC 3986 §5.2.2: a query alone keeps the path. The JDK's resolve follows the older RFC 2396.
            URI next = link.startsWith("?") ? new URI(here + link) : here.resolve(new URI(link.strip()));
            if (!next.isOpaque()
                    && next.getHost() != null
                    && Redirects.origin(next).equals(Redirects.origin(here))) {
                return plan.at(next);
            }
        } catch (URISyntaxException unreadable) {
            throw new DecodeException(
                    "The next page of " + plan.operation() + " has no readable URL", null, unreadable);
        }
        throw new DecodeException("The next page of " + plan.operation() + " is at another origin");
    }

    private static @Nullable Object at(@Nullable Object page, String... path) {
        Object found = page;
        for (String name : path) {
            if (found instanceof Union union) {
                found = union.value();
            }
            if (found instanceof Model model) {
                found = Slots.named(model, name);
            } else if (found instanceof JsonValue json && json.kind() == JsonKind.OBJECT) {
                found = json.get(name);
            } else {
                return null;
            }
        }
        return found;
    }

    /** A text that is there; null, the empty text and what is no scalar lead nowhere. */
    private static @Nullable String text(@Nullable Object value) {
        Object plain = value instanceof JsonValue json && (json.isNull() || !Scalars.isScalar(json)) ? null : value;
        String text = plain == null ? "" : Scalars.text(plain);
        return text.isEmpty() ? null : text;
    }

    @Override
    public String toString() {
        return "Paging" + Arrays.toString(items);
    }
}
