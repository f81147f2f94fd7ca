package dev.catenary.generator.refine;

import dev.catenary.generator.api.Paging;
import dev.catenary.generator.api.Parameter;
import dev.catenary.generator.api.Schema;
import dev.catenary.generator.api.SchemaId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A schema that can be a page.
 *
 * @param items where its items are; empty: it is the list itself
 * @param fields scalars that may lead to the next page: those of the page, and of the objects in it that are about
 *     paging
 */
record PageShape(List<String> items, List<Field> fields) {
    private static final Set<String> ITEMS =
            Set.of("items", "data", "value", "values", "results", "entries", "records", "elements", "resources");
    private static final Set<String> ABOUT_PAGES =
            Set.of("links", "meta", "metadata", "paging", "pagination", "pageinfo", "responsemetadata", "next");

    /** Names of URLs; a mere {@code next} must be one by its format, or lie among links. */
    private static final Set<String> LINKS = Set.of(
            "nextlink",
            "odatanextlink",
            "nextpageuri",
            "nextpageurl",
            "nexturl",
            "nexturi",
            "nextpagelink",
            "nexthref");

    private static final Set<String> LINK_FORMATS = Set.of("uri", "url", "uri-reference");

    /** Names of texts that lead on, and of the parameters that take them. */
    private static final Map<String, Set<String>> TOKENS = Map.of(
            "nextpagetoken", Set.of("pagetoken", "nextpagetoken"),
            "nexttoken", Set.of("nexttoken"),
            "nextcursor", Set.of("cursor", "nextcursor"),
            "continuationtoken", Set.of("continuationtoken"),
            "nextcontinuationtoken", Set.of("continuationtoken"),
            "nextmarker", Set.of("marker"),
            "endcursor", Set.of("after", "cursor"),
            "nextpage", Set.of("page"),
            "nextoffset", Set.of("offset"));

    private static final Set<String> MORE = Set.of("hasmore", "hasnext", "hasnextpage");

    /** A scalar, by its path. */
    record Field(List<String> path, Schema schema) {
        private String name() {
            return plain(path.get(path.size() - 1));
        }

        private boolean isLink() {
            if (!(schema instanceof Schema.Text text)) {
                return false;
            }
            boolean amongLinks = path.size() > 1 && plain(path.get(0)).equals("links");
            boolean href = path.size() > 2
                    && name().equals("href")
                    && plain(path.get(1)).equals("next");
            boolean next = name().equals("next") && (amongLinks || LINK_FORMATS.contains(text.format()));
            return LINKS.contains(name()) || next || amongLinks && href;
        }
    }

    /** What in the page leads on, given the operation's parameters. */
    Optional<Paging.Rule> next(List<Parameter> parameters) {
        Optional<Paging.Rule> link =
                fields.stream().filter(Field::isLink).findFirst().map(field -> new Paging.Rule.Link(field.path()));
        return link.or(() -> fields.stream()
                .flatMap(field -> token(field, parameters).stream())
                .findFirst());
    }

    private static Optional<Paging.Rule> token(Field field, List<Parameter> parameters) {
        return taker(field.name(), field.schema(), parameters)
                .map(parameter -> new Paging.Rule.Token(parameter.wireName(), field.path()));
    }

    /** Which header of the reply leads on, as a query parameter. */
    static Optional<Paging.Rule> tokenHeader(List<Parameter> headers, List<Parameter> parameters) {
        return headers.stream()
                .flatMap(header ->
                        taker(plain(header.wireName().replaceFirst("^[Xx]-", "")), header.schema(), parameters)
                                .map(parameter -> new Paging.Rule.TokenHeader(parameter.wireName(), header.wireName()))
                                .stream())
                .map(Paging.Rule.class::cast)
                .findFirst();
    }

    /** The query parameter that takes what leads on by this name. */
    private static Optional<Parameter> taker(String name, Schema schema, List<Parameter> parameters) {
        Set<String> names = TOKENS.getOrDefault(name, Set.of());
        return parameters.stream()
                .filter(parameter -> parameter.in() == Parameter.In.QUERY)
                .filter(parameter -> names.contains(plain(parameter.wireName())))
                .filter(parameter -> parameter.schema().getClass() == schema.getClass())
                .findFirst();
    }

    /** The flag that says whether there are more pages. */
    Optional<List<String>> more() {
        return fields.stream()
                .filter(field -> field.schema() instanceof Schema.Bool && MORE.contains(field.name()))
                .map(Field::path)
                .findFirst();
    }

    /** Letters and digits in lower case: {@code next_page_token} and {@code nextPageToken} are one name. */
    static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** Looks at schemas. */
    record Finder(Map<SchemaId, Schema> schemas) {
        Optional<PageShape> of(Schema schema) {
            Schema page = resolved(schema);
            if (page instanceof Schema.ListOf) {
                return Optional.of(new PageShape(List.of(), List.of()));
            }
            if (!(page instanceof Schema.Struct struct)
                    || struct.discriminator().isPresent()) {
                return Optional.empty();
            }
            return items(struct).map(items -> {
                List<Field> fields = new ArrayList<>();
                collect(struct, List.of(), fields);
                return new PageShape(List.of(items), fields);
            });
        }

        /** The only list, or else the only one that has a list's usual name. */
        private Optional<String> items(Schema.Struct page) {
            List<String> lists = page.properties().stream()
                    .filter(property -> resolved(property.schema()) instanceof Schema.ListOf)
                    .map(Schema.Property::wireName)
                    .toList();
            if (lists.size() == 1) {
                return Optional.of(lists.get(0));
            }
            List<String> usual =
                    lists.stream().filter(name -> ITEMS.contains(plain(name))).toList();
            return usual.size() == 1 ? Optional.of(usual.get(0)) : Optional.empty();
        }

        /** At most three names deep, as in {@code _links.next.href}. */
        private void collect(Schema.Struct struct, List<String> path, List<Field> fields) {
            for (Schema.Property property : struct.properties()) {
                List<String> at = new ArrayList<>(path);
                at.add(property.wireName());
                Schema schema = resolved(property.schema());
                if (schema instanceof Schema.Text || schema instanceof Schema.Whole || schema instanceof Schema.Bool) {
                    fields.add(new Field(List.copyOf(at), schema));
                } else if (schema instanceof Schema.Struct inner
                        && at.size() < 3
                        && ABOUT_PAGES.contains(plain(property.wireName()))) {
                    collect(inner, at, fields);
                }
            }
        }

        /** What lies there, as far as objects lead; the first schema itself if the path is empty. */
        Optional<Schema> at(Schema schema, List<String> path) {
            Optional<Schema> found = Optional.of(resolved(schema));
            for (String name : path) {
                found = found.filter(Schema.Struct.class::isInstance)
                        .flatMap(struct -> ((Schema.Struct) struct).property(name))
                        .map(property -> resolved(property.schema()));
            }
            return found;
        }

        /** Each item of the list has this property; of several kinds of items, each kind. */
        boolean everyItemHas(Schema list, List<String> property) {
            return list instanceof Schema.ListOf items && everyHas(resolved(items.items()), property);
        }

        private boolean everyHas(Schema item, List<String> property) {
            return item instanceof Schema.OneOf union
                    ? union.members().stream().allMatch(member -> everyHas(resolved(member), property))
                    : at(item, property).isPresent();
        }

        Schema resolved(Schema schema) {
            Schema target = schema instanceof Schema.Ref ref ? schemas.get(ref.target()) : null;
            return target == null ? schema : target;
        }
    }
}
