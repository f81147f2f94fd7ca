package dev.catenary.runtime;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The one implementation of {@link PagedCall}. */
final class PreparedPages<T, I> implements PagedCall<T, I> {
    private final PreparedCall<T> first;
    private final Paging paging;

    PreparedPages(PreparedCall<T> first, Paging paging) {
        this.first = first;
        this.paging = paging;
    }

    @Override
    public Response<T> raw() {
        return first.raw();
    }

    @Override
    public CompletableFuture<Response<T>> rawAsync() {
        return first.rawAsync();
    }

    @Override
    public CompletableFuture<T> async() {
        return first.async();
    }

    @Override
    public Sequence<T> pages() {
        return new Sequence<>(PageIterator::new);
    }

    @Override
    public Sequence<I> items() {
        return new Sequence<>(() -> new ItemIterator(new PageIterator()));
    }

    @Override
    public String toString() {
        return first.toString();
    }

    @SuppressWarnings("unchecked") // the description, from which both types and the rule come, says what a page holds
    private List<I> itemsOf(T page) {
        return (List<I>) paging.itemsOf(page);
    }

    private final class PageIterator implements Iterator<T> {
        private @Nullable PreparedCall<T> next = first;
        private final Set<String> asked = new HashSet<>();

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public T next() {
            PreparedCall<T> call = next;
            if (call == null) {
                throw new NoSuchElementException("no more pages");
            }
            if (!asked.add(call.plan().page())) {
                throw new DecodeException("The pages of " + call + " come round again");
            }
            Response<T> response = call.raw();
            RequestPlan following = paging.next(call.plan(), response);
            next = following == null ? null : call.with(following);
            return response.data();
        }
    }

    private final class ItemIterator implements Iterator<I> {
        private final Iterator<T> pages;
        private Iterator<I> items = Collections.emptyIterator();

        ItemIterator(Iterator<T> pages) {
            this.pages = pages;
        }

        @Override
        public boolean hasNext() {
            while (!items.hasNext() && pages.hasNext()) {
                items = itemsOf(pages.next()).iterator();
            }
            return items.hasNext();
        }

        @Override
        public I next() {
            if (!hasNext()) {
                throw new NoSuchElementException("no more items");
            }
            return items.next();
        }
    }
}
