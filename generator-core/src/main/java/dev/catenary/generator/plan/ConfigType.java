package dev.catenary.generator.plan;

import com.palantir.javapoet.ClassName;
import dev.catenary.generator.api.Doc;
import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.Value;
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
     * @param encodings how single properties are written, where the description says so of a query string
     * @param fallback what the server takes if it is not sent; empty if it must be: a default of such a one says
     *     nothing (OAS 2.0, Parameter Object)
     */
    public record Entry(
            String name,
            Optional<String> adder,
            String wireName,
            Parameter.In in,
            String style,
            boolean allowReserved,
            List<Call.Encoding> encodings,
            boolean required,
            Typed type,
            Optional<Value> fallback,
            Doc doc) {
        public Entry {
            encodings = List.copyOf(encodings);
        }

        /** The same parameter, told otherwise. */
        Entry told(Optional<Value> newFallback, Doc newDoc) {
            return new Entry(
                    name, adder, wireName, in, style, allowReserved, encodings, required, type, newFallback, newDoc);
        }
    }
}
