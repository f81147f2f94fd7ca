package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Parameter;
import java.util.List;
import java.util.Optional;

/**
 * An operation's query, header and cookie parameters: {@code RequestConfig}.
 *
 * @param base the class that has the parameters, where other operations have the same; absent: this one has them
 * @param entries the parameters; with a base, those of which this operation says something else than the base
 */
public record ConfigType(ClassName name, String method, Optional<ClassName> base, List<Entry> entries)
        implements JavaType {
    public ConfigType {
        entries = List.copyOf(entries);
    }

    /**
     * One parameter.
     *
     * @param adder the method that adds one item, for lists
     * @param style the name of the runtime's constant
     */
    public record Entry(
            String name,
            Optional<String> adder,
            String wireName,
            Parameter.In in,
            String style,
            boolean allowReserved,
            boolean required,
            Typed type,
            Doc doc) {

        Entry withDoc(Doc newDoc) {
            return new Entry(name, adder, wireName, in, style, allowReserved, required, type, newDoc);
        }
    }
}
