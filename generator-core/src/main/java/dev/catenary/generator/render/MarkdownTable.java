package dev.catenary.generator.render;

import java.util.List;
import java.util.stream.Collectors;

/** A table whose cells are Javadoc HTML already; the first row is its head. */
final class MarkdownTable {
    private MarkdownTable() {}

    /** The head goes into the caption, which doclint asks for: so it is there, and there once. */
    static String block(List<List<String>> rows) {
        return rows.stream()
                .skip(1)
                .map(row -> row.stream().collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>\n")))
                .collect(Collectors.joining(
                        "", "<table>\n<caption>" + String.join(" | ", rows.get(0)) + "</caption>\n", "</table>"));
    }

    /** A table inside of a list item, where a block has no place. */
    static String text(List<List<String>> rows) {
        return rows.stream().map(row -> String.join(" | ", row)).collect(Collectors.joining("; ", " ", " "));
    }
}
