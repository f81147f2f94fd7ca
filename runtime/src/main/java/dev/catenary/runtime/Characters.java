package dev.catenary.runtime;

import java.util.Objects;

/** A window on a part of an array that somebody else fills. */
final class Characters implements CharSequence {
    private char[] array = {};
    private int start;
    private int length;

    Characters set(char[] newArray, int newStart, int newLength) {
        array = newArray;
        start = newStart;
        length = newLength;
        return this;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return array[start + Objects.checkIndex(index, length)];
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        Objects.checkFromToIndex(from, to, length);
        return new Characters().set(array, start + from, to - from);
    }

    @Override
    public String toString() {
        return new String(array, start, length);
    }
}
