package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.OpenEnum;

public final class State extends OpenEnum<String, State.Known> {
    /** It runs. */
    public static final State ON = new State("on", Known.ON);

    /** It stands. */
    public static final State OFF = new State("off", Known.OFF);

    public static final EnumType<State, String> TYPE = EnumType.of(Codecs.STRING,
            value -> new State(value, Known.UNRECOGNIZED), ON, OFF);

    private State(String value, Known known) {
        super(value, known);
    }

    public static State of(String value) {
        return TYPE.of(value);
    }

    /** The values of the description, for {@code switch}. */
    public enum Known {
        ON, OFF, UNRECOGNIZED
    }
}
