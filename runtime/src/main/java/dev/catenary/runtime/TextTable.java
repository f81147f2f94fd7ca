package dev.catenary.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An enum's constants by their text, found without a string being made of the text that came. */
final class TextTable<E extends OpenEnum<?, ?>> {
    private final @Nullable OpenEnum<?, ?>[] places;

    /** The constants' values are strings. */
    TextTable(List<E> constants) {
        // At least half of the places stay free, so that a search ends soon.
        places = new OpenEnum<?, ?>[Integer.highestOneBit(Math.max(1, constants.size())) << 2];
        for (E constant : constants) {
            places[place(constant.value().toString())] = constant;
        }
    }

    /** The constant of that text, or null. */
    @SuppressWarnings("unchecked") // only constants were put in
    @Nullable
    E find(CharSequence text) {
        return (E) places[place(text)];
    }

    /** Where the constant of that text is or would be. */
    private int place(CharSequence text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int place = (hash ^ hash >>> 16) & places.length - 1;
        while (true) {
            OpenEnum<?, ?> there = places[place];
            if (there == null || there.value().toString().contentEquals(text)) {
                return place;
            }
            place = place + 1 & places.length - 1;
        }
    }
}
