package dev.catenary.runtime;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Elements that are asked for as they are taken, so that whoever stops early asks for no more. Each iteration begins anew.
 *
 * @param <E> an element
 */
public final class Sequence<E> implements Iterable<E> {
    private final Supplier<Iterator<E>> begin;

    Sequence(Supplier<Iterator<E>> begin) {
        this.begin = begin;
    }

    /** Begins anew. Its methods throw what a {@link Call} throws. */
    @Override
    public Iterator<E> iterator() {
        return begin.get();
    }

    /** The elements as a sequential stream. */
    public Stream<E> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED), false);
    }
}
