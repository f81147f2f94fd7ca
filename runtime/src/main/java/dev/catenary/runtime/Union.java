package dev.catenary.runtime;

/** A value of one of several types; generated unions are sealed interfaces of records that wrap the value. */
public interface Union {
    /** What is wrapped. */
    Object value();
}
