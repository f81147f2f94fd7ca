package dev.catenary.generator;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of the guide as a program. All of its blocks of Java, taken together, are one method, and each {@code ##}
 * section is a scope of its own that sees what stands before the first of them. What a reader need not see stands in a
 * comment: {@code <!-- java … -->}; what goes over the wire, in the form of {@link ReplayServer}, in a block or comment
 * {@code http}.
 *
 * <p>A statement that is followed by a comment of nothing but a literal, {@code order.id(); // "7"}, is checked.
 */
record GuidePage(String name, List<String> lines) {
    /** The address in the examples, for which the test's own server stands in. */
    static final String ADDRESS = "https://api.acme.example";

    private static final Pattern CLIENT = Pattern.compile("<!-- client: (\\S+) -->");
    private static final Pattern OPENING = Pattern.compile("(?:```|<!-- )(java|http)");
    private static final Pattern SAYS =
            Pattern.compile("(\\s*)([^.\\s].*);\\s*// (\"[^\"]*\"|-?[0-9]+L?|true|false|null)\\s*");
    private static final List<String> IMPORTS = List.of(
            "java.io.*",
            "java.math.*",
            "java.net.*",
            "java.nio.file.*",
            "java.time.*",
            "java.util.*",
            "java.util.concurrent.*",
            "dev.catenary.runtime.*",
            "dev.catenary.runtime.testing.*",
            "com.acme.shop.*",
            "com.acme.shop.model.*");

    /** The description whose client the page shows; empty if the page is not run. */
    Optional<Path> description() {
        return lines.stream()
                .map(CLIENT::matcher)
                .filter(Matcher::matches)
                .map(found -> Path.of("..", found.group(1)))
                .findFirst();
    }

    String exchanges() {
        StringBuilder text = new StringBuilder();
        String kind = "";
        for (String line : lines) {
            boolean opens = kind.isEmpty();
            kind = kindAfter(line, kind);
            if (kind.equals("http") && !opens) {
                text.append(line).append('\n');
            }
        }
        return text.toString();
    }

    /** A class {@code Page} whose lines have the numbers that they have on the page. */
    String program(String baseUrl) {
        StringBuilder code = new StringBuilder(IMPORTS.stream()
                .map(name -> "import " + name + ";")
                .collect(Collectors.joining(
                        "", "", "public final class Page { public static void run() throws Exception {")));
        boolean inSection = false;
        String kind = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean opens = kind.isEmpty();
            kind = kindAfter(line, kind);
            if (kind.equals("java") && !opens) {
                code.append(checked(line.replace(ADDRESS, baseUrl), i + 1));
            } else if (kind.isEmpty() && line.startsWith("## ")) {
                code.append(inSection ? "} {" : "{");
                inSection = true;
            }
            code.append('\n');
        }
        code.append(inSection ? "}" : "").append("}\n");
        return code.append("static void says(int line, Object wanted, Object said) {")
                .append("if (!String.valueOf(wanted).equals(String.valueOf(said))) {")
                .append("throw new AssertionError(\"line \" + line + \" says \" + wanted + \", but it is \" + said);")
                .append("}}}\n")
                .toString();
    }

    private static String checked(String line, int number) {
        Matcher says = SAYS.matcher(line);
        return says.matches()
                ? says.group(1) + "says(" + number + ", " + says.group(3) + ", " + says.group(2) + ");"
                : line;
    }

    /** In which kind of block a line stands; a line that ends a block stands in none. */
    private static String kindAfter(String line, String kind) {
        if (kind.isEmpty()) {
            Matcher opening = OPENING.matcher(line);
            return opening.matches() ? opening.group(1) : "";
        }
        return line.equals("```") || line.equals("-->") ? "" : kind;
    }

    @Override
    public String toString() {
        return name;
    }
}
