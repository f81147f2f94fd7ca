package dev.catenary.runtime;

/**
 * A prepared operation whose result comes in pages. As a {@link Call} it gives the one page that its parameters ask for;
 * {@link #pages} and {@link #items} go on from there until there are no more.
 *
 * <p>Both block, and ask for the next page only when it is wanted. Each page is a call of its own, with its own timeout and
 * retries. Where a reply leads to the next page, that must be of the same scheme, host and port, as it is sent the caller's
 * credentials; a {@link DecodeException} says so if it is not, or if the pages come round again.
 *
 * @param <T> a page
 * @param <I> an item of a page
 */
public interface PagedCall<T, I> extends Call<T> {
    /** The pages. */
    Sequence<T> pages();

    /** The items of all pages. */
    Sequence<I> items();
}
