package dev.catenary.generator.plan;

import dev.catenary.generator.plan.ConfigType.Entry;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Names sets of parameters after what they begin with: the first two parameters, then the first after each point where
 * sets part. {@code fields, exclude_fields, count, offset} beside {@code fields, exclude_fields} is {@code
 * FieldsExcludeFieldsCountParameters}. A run of more than two that all sets begin with tells nothing and is left out.
 *
 * <p>So a name depends on nothing but the set itself and the sets that begin alike.
 */
final class ParameterSetNames {
    /** Parameters that every name begins with; a longer run that is the same in all sets is no part of names. */
    private static final int LEAD = 2;

    /** What may tell parameters of one name from each other, the plainest first. */
    private static final List<Function<Entry, String>> TELLING = List.of(
            Entry::wireName,
            entry -> (entry.required() ? "required " : "") + entry.wireName(),
            entry -> entry.wireName() + " in " + entry.in().name().toLowerCase(Locale.ROOT),
            ParameterSetNames::nameAndType);

    private final Map<List<Entry>, String> words = new HashMap<>();

    private ParameterSetNames() {}

    /** @param sets all different, none empty */
    static Map<List<Entry>, String> of(Collection<List<Entry>> sets) {
        ParameterSetNames names = new ParameterSetNames();
        names.part(List.copyOf(sets), 0, "");
        names.words.replaceAll((set, words) -> Naming.type(words) + "Parameters");
        return names.words;
    }

    /** @param sets those that have the same parameters before {@code at}, and have more; {@code lead} are its words */
    private void part(List<List<Entry>> sets, int at, String lead) {
        Map<Entry, List<List<Entry>>> branches = sets.stream()
                .collect(Collectors.groupingBy(set -> set.get(at), LinkedHashMap::new, Collectors.toList()));
        Map<Entry, String> firsts = told(branches.keySet());
        branches.forEach((first, branch) -> {
            int end = sameUntil(branch, at + 1);
            List<List<Entry>> longer =
                    branch.stream().filter(set -> set.size() > end).toList();
            boolean tells = at > 0 || end <= LEAD || branches.size() > 1 || longer.size() < branch.size();
            String second = lead.isEmpty() && end > at + 1
                    ? " " + branch.get(0).get(at + 1).wireName()
                    : "";
            String name = tells ? lead + " " + firsts.get(first) + second : lead;
            branch.stream().filter(set -> set.size() == end).forEach(set -> words.put(set, name));
            if (!longer.isEmpty()) {
                part(longer, end, name);
            }
        });
    }

    private static int sameUntil(List<List<Entry>> sets, int from) {
        List<Entry> first = sets.get(0);
        int end = from;
        while (end < first.size() && isInAll(sets, end)) {
            end++;
        }
        return end;
    }

    private static boolean isInAll(List<List<Entry>> sets, int at) {
        Entry entry = sets.get(0).get(at);
        return sets.stream().allMatch(set -> set.size() > at && set.get(at).equals(entry));
    }

    /** Words for parameters that stand at one place in different sets. */
    private static Map<Entry, String> told(Collection<Entry> entries) {
        Map<Entry, String> words = new HashMap<>();
        entries.stream()
                .collect(Collectors.groupingBy(ParameterSetNames::key))
                .values()
                .forEach(alike -> {
                    Function<Entry, String> telling = TELLING.stream()
                            .filter(way -> tells(way, alike))
                            .findFirst()
                            .orElse(Entry::wireName);
                    alike.forEach(entry -> words.put(entry, telling.apply(entry)));
                });
        return words;
    }

    private static boolean tells(Function<Entry, String> way, List<Entry> alike) {
        return alike.stream().map(way).map(ParameterSetNames::key).distinct().count() == alike.size();
    }

    private static String key(Entry entry) {
        return key(entry.wireName());
    }

    /** File systems may not tell capitals. */
    private static String key(String words) {
        return Naming.type(words).toLowerCase(Locale.ROOT);
    }

    /** {@code List<Status>} for a list of {@code com.example.model.Status}; the name, too, unless the type has it. */
    private static String nameAndType(Entry entry) {
        String type = entry.type().type().toString().replaceAll("[\\p{Ll}\\d_]+\\.", "");
        return key(type).contains(key(entry)) ? type : entry.wireName() + " " + type;
    }
}
