package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.lock.Lock;
import java.util.HashSet;
import java.util.Set;

/** Which places of a lock are still there. */
public final class LockedPlaces {
    private LockedPlaces() {}

    /** The lock without types of places that are no longer there. */
    public static Lock present(Lock lock, Api refined) {
        if (lock.types().isEmpty()) {
            return lock;
        }
        Set<String> places = new HashSet<>();
        refined.schemas().keySet().forEach(id -> places.add(id.pointer()));
        ApiRewriter.everySchema(refined, schema -> {
            places.add(schema.facts().at().pointer());
            return schema;
        });
        return lock.withTypesOf(places);
    }
}
