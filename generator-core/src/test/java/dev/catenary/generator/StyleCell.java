package dev.catenary.generator;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of {@code specs/styles/<name>/cells.txt}, whose head explains the columns.
 *
 * @param line its number in the file
 * @param operation the first segment of the path; empty if the value is a whole call
 * @param parameter the second segment of a path, else the parameter's name in Java
 * @param value a Java expression
 * @param expected what must arrive, one entry or more
 */
record StyleCell(int line, String operation, String parameter, String value, List<String> expected) {

    static List<StyleCell> parse(List<String> lines) {
        List<StyleCell> cells = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split(" {2,}", 4);
                if (columns.length < 4) {
                    throw new IllegalArgumentException("line " + (i + 1) + " has no four columns: " + line);
                }
                if (columns[0].equals("+")) {
                    cells.get(cells.size() - 1).expected.add(columns[2]);
                } else {
                    cells.add(of(i + 1, columns));
                }
            }
        }
        return cells;
    }

    private static StyleCell of(int number, String[] columns) {
        String[] cell = columns[0].split(" ");
        return new StyleCell(
                number,
                cell.length == 2 ? cell[0] : "",
                cell.length == 2 ? cell[1] : "",
                columns[1],
                new ArrayList<>(List.of(columns[2])));
    }

    /**
     * The call as a Java expression.
     *
     * @param inPath whether the parameter is one of the path's
     */
    String call(boolean inPath) {
        if (operation.isEmpty()) {
            return value;
        }
        String link = "client." + camel(operation) + "()";
        return inPath
                ? link + "." + parameter + "().color(" + value + ").get()"
                : link + ".get(q -> q." + parameter + "(" + value + "))";
    }

    private static String camel(String segment) {
        StringBuilder name = new StringBuilder();
        for (String word : segment.split("-")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    boolean refused() {
        return expected.get(0).startsWith("!");
    }

    @Override
    public String toString() {
        return "line " + line + ": " + (operation + " " + parameter + " " + value).strip();
    }
}
