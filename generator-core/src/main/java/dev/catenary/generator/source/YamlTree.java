package dev.catenary.generator.source;

import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.problem.SourceRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a YAML 1.2 file into nodes. Tags of other languages have no effect: there are only the JSON types. An alias
 * stands for the very node it names, and is limited in what it may add. The merge key {@code <<} of YAML 1.1, which
 * hand-written descriptions use, is honoured.
 */
final class YamlTree {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setCodePointLimit(Integer.MAX_VALUE)
            .setParseComments(false)
            .build();

    private final TreeBuilder builder = new TreeBuilder();
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private final String file;
    private final Problems problems;
    private Iterator<Event> events;
    private long weight;
    private long aliasWeight;
    private int depth;
    private int reach;

    /**
     * What an alias stands for.
     *
     * @param weight how many nodes
     * @param height how many levels
     */
    private record Anchored(Node node, long weight, int height) {}

    /** Ends the reading of this file; the place and the text become a problem. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Code code;
        private final int line;
        private final String remedy;

        Refused(Code code, int line, String text, String remedy) {
            super(text, null, false, false);
            this.code = code;
            this.line = line;
            this.remedy = remedy;
        }
    }

    YamlTree(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The root node, or nothing when the file is no YAML; then the problem is reported. */
    Optional<Node> read(String text) {
        try {
            events = new Parse(SETTINGS).parseString(text).iterator();
            Node root = document();
            builder.reportDuplicates(file, root, problems);
            return Optional.of(root);
        } catch (Refused e) {
            problems.add(e.code, new SourceRef(file, e.line, ""), e.getMessage(), e.remedy);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(0);
            String column = e.getProblemMark()
                    .map(m -> " at column " + (m.getColumn() + 1))
                    .orElse("");
            syntax(line, "This is not valid YAML" + column + ": " + plain(e.getProblem()) + ".");
        } catch (ReaderException e) {
            syntax(lineAt(text, e.getPosition()), "The file has a character that YAML does not allow.");
        } catch (YamlEngineException e) {
            syntax(0, "This is not valid YAML.");
        }
        return Optional.empty();
    }

    private void syntax(int line, String text) {
        problems.add(Code.SYNTAX, new SourceRef(file, line, ""), text, "Correct the YAML.");
    }

    /** The parser's reason without its advice and without what it quotes of the file. */
    private static String plain(String problem) {
        String reason = problem == null ? "the structure breaks off here" : problem;
        int cut = reason.indexOf(". (");
        reason = cut < 0 ? reason : reason.substring(0, cut);
        return reason.contains("alias") ? "an alias names no anchor before it" : reason;
    }

    private static int lineAt(String text, int position) {
        int end = Math.min(Math.max(position, 0), text.length());
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }

    private Node document() {
        events.next();
        Event start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            return new Node.Scalar(Node.Kind.NULL, "", 1);
        }
        Node root = value(events.next());
        events.next();
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw new Refused(
                    Code.SYNTAX, line(end), "A second YAML document starts here.", "Keep one document in a file.");
        }
        return root;
    }

    private Node value(Event event) {
        return value(event, line(event));
    }

    private Node value(Event event, int line) {
        if (event instanceof AliasEvent alias) {
            return aliased(alias, line);
        }
        long before = weight;
        int reachAround = reach;
        reach = depth;
        Node node;
        if (event instanceof ScalarEvent scalar) {
            node = scalar(scalar, line);
        } else {
            enter(line);
            node = event instanceof SequenceStartEvent ? sequence(line) : mapping(line);
            depth--;
        }
        weight++;
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        if (anchor.isPresent()) {
            anchors.put(anchor.get(), new Anchored(node, weight - before, reach - depth));
        }
        reach = Math.max(reach, reachAround);
        return node;
    }

    private void enter(int line) {
        depth++;
        reachDown(depth, line);
    }

    private void reachDown(int level, int line) {
        reach = Math.max(reach, level);
        if (level > Limits.DEPTH) {
            throw new Refused(
                    Code.LIMIT_EXCEEDED,
                    line,
                    "The file nests deeper than " + Limits.DEPTH + " levels.",
                    "Simplify the file.");
        }
    }

    private Node aliased(AliasEvent event, int line) {
        Anchored target = anchors.get(event.getAlias());
        if (target == null) {
            throw new Refused(
                    Code.SYNTAX,
                    line,
                    "The alias names no anchor that is complete before it.",
                    "Correct the alias, or use $ref for a recursive schema.");
        }
        reachDown(depth + target.height, line);
        weight += target.weight;
        aliasWeight += target.weight;
        if (aliasWeight > Limits.ALIAS_NODES) {
            throw new Refused(
                    Code.LIMIT_EXCEEDED,
                    line,
                    "The aliases of this file stand for more than a million values.",
                    "Use $ref instead of aliases.");
        }
        return target.node;
    }

    private Node scalar(ScalarEvent event, int line) {
        String text = builder.share(event.getValue());
        boolean untagged = event.getTag().isEmpty() || event.getTag().get().equals("!");
        boolean plain = event.isPlain() && untagged && event.getImplicit().canOmitTagInPlainScalar();
        return new Node.Scalar(plain ? CoreSchema.kindOf(text) : Node.Kind.STRING, text, line);
    }

    private Node sequence(int line) {
        int mark = builder.mark();
        for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
            builder.add("", value(e));
        }
        return builder.array(mark, line);
    }

    private Node mapping(int line) {
        int mark = builder.mark();
        List<Node> merged = null;
        for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
            String name = builder.share(key(e));
            int nameLine = line(e);
            Node value = value(events.next(), nameLine);
            if (name.equals("<<") && ((ScalarEvent) e).isPlain() && mergeable(value)) {
                merged = merged == null ? new ArrayList<>() : merged;
                merged.add(value);
            } else {
                builder.add(name, value);
            }
        }
        Node.Obj own = builder.object(mark, line);
        return merged == null ? own : merge(own, merged);
    }

    private String key(Event event) {
        if (event instanceof ScalarEvent scalar) {
            if (scalar.getAnchor().isPresent()) {
                anchors.put(scalar.getAnchor().get(), new Anchored(scalar(scalar, line(event)), 1, 0));
            }
            return scalar.getValue();
        }
        if (event instanceof AliasEvent alias && aliased(alias, line(event)) instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        throw new Refused(
                Code.SYNTAX, line(event), "The name of this member is not a text.", "Write a plain text as the name.");
    }

    private static boolean mergeable(Node value) {
        return value instanceof Node.Obj
                || value instanceof Node.Arr array && array.items().stream().allMatch(Node.Obj.class::isInstance);
    }

    /** Own members first; then those of the merged mappings that are not there yet. */
    private Node merge(Node.Obj own, List<Node> merged) {
        int mark = builder.mark();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < own.size(); i++) {
            names.add(own.name(i));
            builder.add(own.name(i), own.value(i));
        }
        for (Node source : merged) {
            List<Node> objects = source instanceof Node.Arr array ? array.items() : List.of(source);
            for (Node object : objects) {
                addMissing((Node.Obj) object, names);
            }
        }
        return builder.object(mark, own.line());
    }

    private void addMissing(Node.Obj object, Set<String> names) {
        for (int i = 0; i < object.size(); i++) {
            if (names.add(object.name(i))) {
                builder.add(object.name(i), object.value(i));
            }
        }
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }
}
