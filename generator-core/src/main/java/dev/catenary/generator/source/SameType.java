package dev.catenary.generator.source;

import dev.catenary.generator.api.Schema;

/** Compares schemas of simple values by what goes over the wire, whatever their texts and places. */
final class SameType {
    private SameType() {}

    /** Certainly the same; for objects and combinations the answer is no unless they are one named schema. */
    static boolean is(Schema one, Schema other) {
        if (one == other) {
            return true;
        }
        if (one.facts().nullable() != other.facts().nullable() || one.getClass() != other.getClass()) {
            return false;
        }
        if (one instanceof Schema.Ref a && other instanceof Schema.Ref b) {
            return a.target().equals(b.target());
        }
        if (one instanceof Schema.Choice a && other instanceof Schema.Choice b) {
            return a.base() == b.base()
                    && a.values().equals(b.values())
                    && a.named().labels().equals(b.named().labels());
        }
        if (one instanceof Schema.ListOf a && other instanceof Schema.ListOf b) {
            return is(a.items(), b.items());
        }
        if (one instanceof Schema.MapOf a && other instanceof Schema.MapOf b) {
            return is(a.values(), b.values());
        }
        return format(one).equals(format(other))
                && !(one instanceof Schema.Struct || one instanceof Schema.AllOf || one instanceof Schema.OneOf);
    }

    /**
     * A schema for values of both, if both are of one simple type; else plain text, which every value of a path can be
     * written as.
     */
    static Schema common(Schema first, Schema second) {
        if (is(first, second)) {
            return first;
        }
        if (first instanceof Schema.Whole && second instanceof Schema.Whole) {
            return new Schema.Whole(first.facts(), "");
        }
        if (first instanceof Schema.Decimal && second instanceof Schema.Decimal) {
            return new Schema.Decimal(first.facts(), "");
        }
        return new Schema.Text(first.facts(), "");
    }

    private static String format(Schema schema) {
        if (schema instanceof Schema.Text text) {
            return text.format();
        }
        if (schema instanceof Schema.Whole whole) {
            return whole.format();
        }
        return schema instanceof Schema.Decimal decimal ? decimal.format() : "";
    }
}
