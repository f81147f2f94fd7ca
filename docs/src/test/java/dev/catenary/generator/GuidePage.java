package dev.catenary.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page of the guide as a program. All of its blocks of Java, taken together, are one method, and each {@code ##}
 * section is a scope of its own that sees what stands before the first of them. What a reader need not see stands in a
 * comment: {@code <!-- java … -->}; what goes over the wire, in the form of {@link ReplayServer}, in a block or comment
 * {@code http}. A page runs if it says whose client it shows: {@code <!-- client: specs/guide/shop.yaml -->}, or with
 * the client's name, {@code <!-- client: specs/wechatpay/favor.yaml, Wechatpay -->}.
 *
 * <p>A statement that is followed by a comment of nothing but a literal, {@code order.id(); // "7"}, is checked.
 */
record GuidePage(String name, List<String> lines) {
    /** The addresses in the examples, for which the test's own server stands in. */
    private static final Pattern ADDRESS = Pattern.compile("https://api\\.(acme\\.example|mch\\.weixin\\.qq\\.com)");

    private static final Pattern CLIENT = Pattern.compile("<!-- client: ([^\\s,]+)(?:, (\\w+))? -->");
    private static final Pattern OPENING = Pattern.compile("(?:```|<!-- )(java|http)");
    private static final Pattern IMPORT = Pattern.compile("import ((?:static )?[\\w.]+(?:\\.\\*)?);");
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
            "java.util.function.*",
            "dev.catenary.runtime.*",
            "dev.catenary.runtime.testing.*");

    /** The pages of the guide, and README. */
    static List<GuidePage> all() throws IOException {
        List<GuidePage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("guide"))) {
            for (Path file : Stream.concat(Stream.of(Path.of("..", "README.md")), files.sorted())
                    .toList()) {
                pages.add(new GuidePage(file.getFileName().toString(), Files.readAllLines(file)));
            }
        }
        return pages;
    }

    /** What kinds of blocks there are, in order. */
    Stream<String> kinds() {
        return lines.stream().filter(line -> line.matches("```\\w+")).map(line -> line.substring(3));
    }

    /** The text of each visible block of a kind. */
    List<String> blocks(String wanted) {
        List<String> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals("```" + wanted)) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
                blocks.add(String.join("\n", lines.subList(i + 1, end)));
            }
        }
        return blocks;
    }

    /** A client that the page shows: from which description, and what it is called. */
    record Client(Path description, String name) {
        String packageName() {
            return "com.acme." + name.toLowerCase(Locale.ROOT);
        }
    }

    /** The clients that the page shows; none if the page is not run. */
    List<Client> clients() {
        return lines.stream()
                .map(CLIENT::matcher)
                .filter(Matcher::matches)
                .map(found -> new Client(
                        Path.of("..", found.group(1)),
                        Optional.ofNullable(found.group(2)).orElse("Shop")))
                .toList();
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

    /**
     * A class {@code Page} whose lines have the numbers that they have on the page.
     *
     * @param packages what it imports besides
     */
    String program(String baseUrl, Collection<String> packages) {
        StringBuilder code =
                new StringBuilder(Stream.of(IMPORTS.stream(), packages.stream().map(name -> name + ".*"), imports())
                        .flatMap(names -> names)
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
                boolean imports = IMPORT.matcher(line).matches();
                code.append(imports ? "" : checked(at(baseUrl, line), i + 1));
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

    /** What the page's own code imports, wherever it does. */
    private Stream<String> imports() {
        return lines.stream().map(IMPORT::matcher).filter(Matcher::matches).map(found -> found.group(1));
    }

    /** With the test's own server in place of those of the examples. */
    static String at(String baseUrl, String text) {
        return ADDRESS.matcher(text).replaceAll(Matcher.quoteReplacement(baseUrl));
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
