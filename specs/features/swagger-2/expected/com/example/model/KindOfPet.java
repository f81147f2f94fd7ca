package com.example.model;

import dev.catenary.runtime.Codecs;
import dev.catenary.runtime.EnumType;
import dev.catenary.runtime.OpenEnum;

public final class KindOfPet extends OpenEnum<String, KindOfPet.Known> {
    public static final KindOfPet CAT = new KindOfPet("cat", Known.CAT);
    public static final KindOfPet DOG = new KindOfPet("dog", Known.DOG);

    public static final EnumType<KindOfPet, String> TYPE = EnumType.of(Codecs.STRING,
            value -> new KindOfPet(value, Known.UNRECOGNIZED), CAT, DOG);

    private KindOfPet(String value, Known known) {
        super(value, known);
    }

    public static KindOfPet of(String value) {
        return TYPE.of(value);
    }

    /** The values of the description, for {@code switch}. */
    public enum Known {
        CAT, DOG, UNRECOGNIZED
    }
}
