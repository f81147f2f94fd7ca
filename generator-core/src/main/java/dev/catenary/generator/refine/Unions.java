package dev.catenary.generator.refine;

import dev.catenary.generator.api.Schema;

/** What several passes do to unions. */
final class Unions {
    private Unions() {}

    /** The only member of a union, with the union's facts first. */
    static Schema only(Schema.OneOf union) {
        Schema member = union.members().get(0);
        return member.withFacts(union.facts().or(member.facts()));
    }

    /** The union with other members; the member itself if it is the only one. */
    static Schema with(Schema.OneOf union, java.util.List<Schema> members) {
        Schema.OneOf changed = new Schema.OneOf(union.facts(), members, union.discriminator(), union.by());
        return members.size() == 1 ? only(changed) : changed;
    }
}
