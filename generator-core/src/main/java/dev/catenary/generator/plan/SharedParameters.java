package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Doc;
import dev.catenary.generator.plan.ConfigType.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Operations with the same parameters have them from one class. Their {@code RequestConfig}s stay, so that it makes no
 * difference to callers whether a set is shared. Comes last: what is compared is what would be written.
 */
final class SharedParameters {
    private SharedParameters() {}

    /** The types, with the sets taken out of those configurations that have the same as others. */
    static List<JavaType> of(List<JavaType> types, Layout layout) {
        Map<List<Entry>, List<ConfigType>> bySet = new HashMap<>();
        for (JavaType type : types) {
            if (type instanceof ConfigType config && !config.entries().isEmpty()) {
                bySet.computeIfAbsent(set(config), set -> new ArrayList<>()).add(config);
            }
        }
        bySet.entrySet().removeIf(set -> set.getValue().size() < fewest(set.getKey()));
        if (bySet.isEmpty()) {
            return types;
        }
        List<JavaType> all = new ArrayList<>();
        Map<ClassName, ParametersType> bases = new HashMap<>();
        List<List<Entry>> sets = List.copyOf(bySet.keySet());
        layout.parameters(sets, List::toString, ParameterSetNames.of(sets)::get).forEach((set, name) -> {
            ParametersType base = new ParametersType(name, documented(set, bySet.get(set)));
            all.add(base);
            bySet.get(set).forEach(config -> bases.put(config.name(), base));
        });
        for (JavaType type : types) {
            ParametersType base = bases.get(type.name());
            all.add(base == null ? type : based((ConfigType) type, base));
        }
        return all;
    }

    /**
     * How many operations make a class worth having: one for a single parameter is no shorter than two that it
     * replaces.
     */
    private static int fewest(List<Entry> set) {
        return set.size() == 1 ? 3 : 2;
    }

    /** What makes sets equal: all but the texts and defaults. A deprecation is no text, as the compiler warns of it. */
    private static List<Entry> set(ConfigType config) {
        return config.entries().stream()
                .map(entry -> entry.told(
                        Optional.empty(), new Doc("", "", List.of(), entry.doc().deprecated())))
                .toList();
    }

    private static List<Entry> documented(List<Entry> set, List<ConfigType> alike) {
        List<ConfigType> sorted = alike.stream()
                .sorted(Comparator.comparing(config -> config.name().canonicalName()))
                .toList();
        List<Entry> documented = new ArrayList<>();
        for (int i = 0; i < set.size(); i++) {
            int at = i;
            documented.add(mostFrequent(
                    sorted.stream().map(config -> config.entries().get(at)).toList()));
        }
        return documented;
    }

    /** Of equally frequent ones the first, but any text before none. */
    private static Entry mostFrequent(List<Entry> entries) {
        Map<Entry, Integer> counts = new HashMap<>();
        entries.forEach(entry -> counts.merge(entry, 1, Integer::sum));
        return entries.stream()
                .min(Comparator.comparing((Entry entry) -> -counts.get(entry))
                        .thenComparing(entry -> isSilent(entry.doc())))
                .orElseThrow();
    }

    /** The same configuration on a base; what the operation says otherwise of a parameter stays with it. */
    private static ConfigType based(ConfigType config, ParametersType base) {
        List<Entry> own = new ArrayList<>();
        for (int i = 0; i < config.entries().size(); i++) {
            Entry entry = config.entries().get(i);
            Entry shared = base.entries().get(i);
            boolean otherText = !isSilent(entry.doc()) && !entry.doc().equals(shared.doc());
            if (otherText || !entry.fallback().equals(shared.fallback())) {
                own.add(entry.told(entry.fallback(), isSilent(entry.doc()) ? shared.doc() : entry.doc()));
            }
        }
        return new ConfigType(config.name(), config.method(), Optional.of(base.name()), own);
    }

    private static boolean isSilent(Doc doc) {
        return doc.summary().isBlank()
                && doc.description().isBlank()
                && doc.links().isEmpty();
    }
}
