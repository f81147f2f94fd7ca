package dev.catenary.generator.source;

import dev.catenary.generator.api.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * A path key taken apart.
 *
 * @param segments the steps from the root, {@link Segment.Root} left out
 * @param trailingSlash the path ends with a slash; true for {@code /} itself
 * @param queryVariables {@code x={y}} pairs of a query in the key, in order
 * @param fixedNames names of the pairs in the query that are always sent as they stand
 */
record PathTemplate(
        List<Segment> segments, boolean trailingSlash, List<QueryVariable> queryVariables, List<String> fixedNames) {
    PathTemplate {
        segments = List.copyOf(segments);
        queryVariables = List.copyOf(queryVariables);
        fixedNames = List.copyOf(fixedNames);
    }

    /** A query parameter called {@code wireName} whose value is the template's {@code {variable}}. */
    record QueryVariable(String wireName, String variable) {}

    /** The trailing slash is a step of its own. */
    PathTemplate withSlashAsStep() {
        return new PathTemplate(followedBy(new Segment.Slash()), false, queryVariables, fixedNames);
    }

    /** The names in the query are a step of their own. */
    PathTemplate withQueryNames() {
        List<String> names =
                queryVariables.stream().map(QueryVariable::wireName).toList();
        return new PathTemplate(followedBy(new Segment.QueryNames(names)), trailingSlash, queryVariables, fixedNames);
    }

    private List<Segment> followedBy(Segment last) {
        List<Segment> all = new ArrayList<>(segments);
        all.add(last);
        return all;
    }

    /** Names of the variables in the path, in order. */
    List<String> variables() {
        List<String> names = new ArrayList<>();
        for (Segment segment : segments) {
            names.addAll(variablesOf(segment));
        }
        return names;
    }

    static List<String> variablesOf(Segment segment) {
        if (segment instanceof Segment.Variable variable) {
            return List.of(variable.name());
        }
        return segment instanceof Segment.Mixed mixed ? mixed.names() : List.of();
    }

    static PathTemplate of(String key) {
        int hash = outsideBraces(key, '#', 0);
        String fragment = hash < 0 ? null : key.substring(hash + 1);
        String sent = hash < 0 ? key : key.substring(0, hash);
        int mark = outsideBraces(sent, '?', 0);
        String query = mark < 0 ? "" : sent.substring(mark + 1);
        String path = mark < 0 ? sent : sent.substring(0, mark);

        List<Segment> segments = new ArrayList<>();
        boolean slash = addPath(path.startsWith("/") ? path.substring(1) : path, path.startsWith("/"), segments);
        List<QueryVariable> variables = new ArrayList<>();
        List<String> fixed = new ArrayList<>();
        addQuery(query, segments, variables, fixed);
        if (fragment != null) {
            segments.add(new Segment.Fragment(fragment));
        }
        return new PathTemplate(segments, slash, variables, fixed);
    }

    private static boolean addPath(String path, boolean rooted, List<Segment> segments) {
        if (path.isEmpty()) {
            return rooted;
        }
        int start = 0;
        for (int end; (end = outsideBraces(path, '/', start)) >= 0; start = end + 1) {
            addSegment(path.substring(start, end), segments);
        }
        if (start == path.length()) {
            return true;
        }
        addSegment(path.substring(start), segments);
        return false;
    }

    /** Position of the character from {@code start} on, not counting what stands inside a variable; -1 if none. */
    private static int outsideBraces(String text, char wanted, int start) {
        int lastClose = text.lastIndexOf('}');
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == wanted) {
                return i;
            }
            int close = c == '{' && i < lastClose ? text.indexOf('}', i) : -1;
            i = close < 0 ? i : close;
        }
        return -1;
    }

    private static void addQuery(
            String query, List<Segment> segments, List<QueryVariable> variables, List<String> fixed) {
        List<String> pairs = new ArrayList<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            String value = equals < 0 ? pair : pair.substring(equals + 1);
            if (isVariable(value)) {
                String name = value.substring(1, value.length() - 1);
                variables.add(new QueryVariable(equals < 0 ? name : pair.substring(0, equals), name));
            } else {
                pairs.add(pair);
                fixed.add(equals < 0 ? pair : pair.substring(0, equals));
            }
        }
        if (!pairs.isEmpty()) {
            segments.add(new Segment.Query(String.join("&", pairs)));
        }
    }

    private static boolean isVariable(String text) {
        return text.length() > 2 && text.startsWith("{") && text.indexOf('}') == text.length() - 1;
    }

    private static void addSegment(String text, List<Segment> segments) {
        List<Segment.Part> parts = parts(text);
        boolean variables = parts.stream().anyMatch(Segment.Part::variable);
        if (!variables) {
            addLiteral(text, segments);
            return;
        }
        if (parts.get(0).variable()
                && parts.size() <= 2
                && !parts.get(parts.size() - 1).text().isEmpty()) {
            boolean alone = parts.size() == 1;
            if (alone || !parts.get(1).variable()) {
                segments.add(new Segment.Variable(parts.get(0).text()));
                if (!alone) {
                    segments.add(new Segment.Suffix(parts.get(1).text()));
                }
                return;
            }
        }
        addMixed(parts, segments);
    }

    /** {@code x:batchGet} is two steps; a colon at either end belongs to the text. */
    private static void addLiteral(String text, List<Segment> segments) {
        int colon = text.indexOf(':');
        boolean verb = colon > 0 && colon < text.length() - 1;
        segments.add(new Segment.Literal(verb ? text.substring(0, colon) : text));
        if (verb) {
            segments.add(new Segment.Suffix(text.substring(colon)));
        }
    }

    /** A verb after a colon is a step of its own also where the segment before it is mixed. */
    private static void addMixed(List<Segment.Part> parts, List<Segment> segments) {
        Segment.Part last = parts.get(parts.size() - 1);
        boolean verb =
                !last.variable() && last.text().length() > 1 && last.text().startsWith(":");
        segments.add(new Segment.Mixed(verb ? parts.subList(0, parts.size() - 1) : parts));
        if (verb) {
            segments.add(new Segment.Suffix(last.text()));
        }
    }

    /** Text and variables in turn. Braces without a partner, or without a name in between, are text. */
    private static List<Segment.Part> parts(String text) {
        List<Segment.Part> parts = new ArrayList<>();
        int start = 0;
        int from = 0;
        while (true) {
            int open = text.indexOf('{', from);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            from = close + 1;
            if (close == open + 1) {
                continue;
            }
            if (open > start) {
                parts.add(new Segment.Part(false, text.substring(start, open)));
            }
            parts.add(new Segment.Part(true, text.substring(open + 1, close)));
            start = from;
        }
        if (start < text.length()) {
            parts.add(new Segment.Part(false, text.substring(start)));
        }
        return parts;
    }
}
