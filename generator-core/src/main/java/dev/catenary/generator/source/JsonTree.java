package dev.catenary.generator.source;

import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.problem.SourceRef;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON file (RFC 8259; UTF-8, UTF-16 or UTF-32, with or without a byte order mark) into nodes. */
final class JsonTree {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH)
                    .maxNumberLength(Limits.NUMBER_LENGTH)
                    .maxStringLength(Limits.FILE_BYTES)
                    .build())
            .build();

    private final TreeBuilder builder = new TreeBuilder();
    private final String file;
    private final Problems problems;

    JsonTree(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The root node, or nothing when the file is no JSON; then the problem is reported. */
    Optional<Node> read(byte[] bytes) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes)) {
            return read(parser);
        } catch (JacksonException e) {
            syntax(e.getLocation(), text(e), "Correct the JSON.");
            return Optional.empty();
        }
    }

    private Optional<Node> read(JsonParser parser) {
        try {
            parser.nextToken();
            Node root = value(parser, 1);
            if (parser.nextToken() != null) {
                String text = "There is more text after the end of the JSON document.";
                syntax(parser.currentTokenLocation(), text, "Remove it.");
                return Optional.empty();
            }
            builder.reportDuplicates(file, root, problems);
            return Optional.of(root);
        } catch (StreamConstraintsException e) {
            String text = "The file nests deeper than " + Limits.DEPTH + " levels, has a number of more than "
                    + Limits.NUMBER_LENGTH + " digits, or a name of more than "
                    + StreamReadConstraints.DEFAULT_MAX_NAME_LEN + " characters.";
            problems.add(Code.LIMIT_EXCEEDED, at(parser.currentLocation()), text, "Simplify the file.");
            return Optional.empty();
        }
    }

    private void syntax(TokenStreamLocation location, String text, String remedy) {
        problems.add(Code.SYNTAX, at(location), text, remedy);
    }

    private Node value(JsonParser parser, int line) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, line);
            case START_ARRAY -> array(parser, line);
            case VALUE_STRING -> new Node.Scalar(Node.Kind.STRING, builder.share(parser.getString()), line);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                new Node.Scalar(Node.Kind.NUMBER, builder.share(parser.getString()), line);
            case VALUE_TRUE -> new Node.Scalar(Node.Kind.BOOLEAN, "true", line);
            case VALUE_FALSE -> new Node.Scalar(Node.Kind.BOOLEAN, "false", line);
            default -> new Node.Scalar(Node.Kind.NULL, "null", line);
        };
    }

    private Node object(JsonParser parser, int line) {
        int mark = builder.mark();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int nameLine = line(parser);
            parser.nextToken();
            builder.add(name, value(parser, nameLine));
        }
        return builder.object(mark, line);
    }

    private Node array(JsonParser parser, int line) {
        int mark = builder.mark();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            builder.add("", value(parser, line(parser)));
        }
        return builder.array(mark, line);
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private SourceRef at(TokenStreamLocation location) {
        return new SourceRef(file, location == null ? 0 : Math.max(0, location.getLineNr()), "");
    }

    /** The parser's own words may quote the file; only what kind of fault it is goes on. */
    private static String text(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        TokenStreamLocation location = e.getLocation();
        String column = location == null ? "" : " at column " + location.getColumnNr();
        if (message.contains("end-of-input")) {
            return "The JSON ends before it is complete" + column + ".";
        }
        if (message.startsWith("Invalid UTF") || message.contains("UTF-32") || message.contains("UTF-16")) {
            return "The text is not in a Unicode encoding" + column + ".";
        }
        return "This is not valid JSON" + column + ".";
    }
}
