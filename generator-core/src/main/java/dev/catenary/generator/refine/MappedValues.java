package dev.catenary.generator.refine;

import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The values of a union's discriminator that mean each member (OAS 3.0.4 §4.8.25): those of the mapping; for a member
 * that the mapping does not name, the values that its own property allows and no other member's does, and its
 * schema's name. Published mappings name files that are not there, while the members' own enums are right; so the
 * enum counts; where others share all of it, a schema's name is no value either. No value means two members.
 */
final class MappedValues {
    /** Only components and whole files have a name that a value could be; {@code …/anyOf/0} is no name. */
    private static final Pattern NAMED =
            Pattern.compile("[^#]*#(/components/schemas/[^/]+|/definitions/[^/]+|/[^/]+)?");

    private MappedValues() {}

    /** By the member's index; members without a value are left out. */
    static Map<Integer, List<String>> of(Schema.OneOf union, List<MemberShape> shapes) {
        Schema.Discriminator discriminator = union.discriminator().orElseThrow();
        Map<Integer, List<String>> values = mapped(union, discriminator);
        Map<String, Integer> claims = new HashMap<>();
        discriminator.mapping().keySet().forEach(value -> claims.put(value, 2));
        for (int i = 0; i < shapes.size(); i++) {
            if (!values.containsKey(i)) {
                shapes.get(i).values(discriminator.wireName()).forEach(value -> claims.merge(value, 1, Integer::sum));
            }
        }
        for (int i = 0; i < shapes.size(); i++) {
            if (!values.containsKey(i)) {
                List<String> own = shapes.get(i).values(discriminator.wireName());
                boolean limited = !own.isEmpty();
                own.removeIf(value -> claims.get(value) > 1);
                boolean indistinct = limited && own.isEmpty();
                if (!indistinct
                        && union.members().get(i) instanceof Schema.Ref ref
                        && NAMED.matcher(ref.target().pointer()).matches()
                        && claims.putIfAbsent(ref.target().name(), 1) == null) {
                    own.add(ref.target().name());
                }
                if (!own.isEmpty()) {
                    values.put(i, own);
                }
            }
        }
        return values;
    }

    private static Map<Integer, List<String>> mapped(Schema.OneOf union, Schema.Discriminator discriminator) {
        Map<SchemaId, List<String>> keys = new HashMap<>();
        discriminator
                .mapping()
                .forEach((value, target) ->
                        keys.computeIfAbsent(target, id -> new ArrayList<>()).add(value));
        Map<Integer, List<String>> values = new TreeMap<>();
        for (int i = 0; i < union.members().size(); i++) {
            if (union.members().get(i) instanceof Schema.Ref ref && keys.containsKey(ref.target())) {
                values.put(i, keys.get(ref.target()));
            }
        }
        return values;
    }
}
