package dev.catenary.generator.refine;

import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The values of a union's discriminator that mean each member (OAS 3.0.4 §4.8.25): those of the mapping; for a member that
 * the mapping does not name, the values its own property allows, and its schema's name. Published mappings name files that
 * are not there, while the members' own enums are right; so the enum counts. No value means two members.
 */
final class MappedValues {
    private MappedValues() {}

    /** By the member's index; members without a value are left out. */
    static Map<Integer, List<String>> of(Schema.OneOf union, List<MemberShape> shapes) {
        Schema.Discriminator discriminator = union.discriminator().orElseThrow();
        Map<SchemaId, List<String>> mapping = new HashMap<>();
        discriminator.mapping().forEach((value, target) -> mapping.computeIfAbsent(target, id -> new ArrayList<>())
                .add(value));
        Map<Integer, List<String>> values = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < union.members().size(); i++) {
            if (union.members().get(i) instanceof Schema.Ref ref && mapping.containsKey(ref.target())) {
                values.put(i, mapping.get(ref.target()));
                taken.addAll(mapping.get(ref.target()));
            }
        }
        for (int i = 0; i < union.members().size(); i++) {
            if (!values.containsKey(i)) {
                List<String> own = shapes.get(i).values(discriminator.wireName());
                if (union.members().get(i) instanceof Schema.Ref ref && !own.contains(ref.target().name())) {
                    own.add(ref.target().name());
                }
                own.removeIf(value -> !taken.add(value));
                if (!own.isEmpty()) {
                    values.put(i, own);
                }
            }
        }
        return values;
    }
}
