package dev.catenary.generator.lock;

import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.problem.SourceRef;
import java.util.List;
import javax.lang.model.SourceVersion;

/**
 * A lock as text: one name a line, sorted, so that versions merge and differ line by line.
 *
 * <pre>
 * catenary-lock 1
 * link /stocks/{id} = id ById stocks
 * type #/components/schemas/Stock = model.Stock
 * group #/x-shared/Address
 *   openapi.yaml#/paths/~1customers/post/requestBody/content/application~1json/schema/properties/address
 * members model.Stock
 *   id
 *   stock_name = stockName
 *   tags = tags addTags_qbwe
 * </pre>
 *
 * <p>A member without a name has its own text for one. Texts of the description stand as they are but for backslashes and
 * for characters that would end the line or be lost: those are {@code \\}, {@code \n}, {@code \r} and four hexadecimal
 * digits after a backslash and {@code u}.
 */
final class LockText {
    private static final String HEAD = "catenary-lock 1";
    private static final String IS = " = ";
    private static final String IN_SECTION = "  ";
    private static final int HEX_DIGITS = 4;

    private final String file;
    private final Problems problems;
    private final Lock.Builder lock = new Lock.Builder();
    private String group = "";
    private String owner = "";

    private LockText(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    static String write(Lock lock) {
        StringBuilder text = new StringBuilder();
        text.append("# The names of the generated client, kept by Catenary. Commit it beside the description.\n");
        text.append(HEAD).append('\n');
        lock.links().forEach((path, link) -> {
            String names = (link.method() + " " + link.type() + " " + link.segment()).strip();
            text.append("link ").append(escaped(path)).append(IS).append(names).append('\n');
        });
        lock.types()
                .forEach((place, names) -> names.forEach(name -> text.append("type ")
                        .append(escaped(place))
                        .append(IS)
                        .append(name)
                        .append('\n')));
        lock.groups().forEach((type, places) -> {
            text.append("group ").append(escaped(type)).append('\n');
            places.forEach(
                    place -> text.append(IN_SECTION).append(escaped(place)).append('\n'));
        });
        lock.members().forEach((type, members) -> {
            text.append("members ").append(type).append('\n');
            members.forEach((key, names) -> text.append(IN_SECTION)
                    .append(names.equals(List.of(key)) ? key : escaped(key) + IS + String.join(" ", names))
                    .append('\n'));
        });
        return text.toString();
    }

    static Lock read(String text, String file, Problems problems) {
        LockText reader = new LockText(file, problems);
        List<String> lines = text.lines().toList();
        boolean started = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!started && !line.equals(HEAD)) {
                reader.malformed(i + 1, "This is no lock file, or one of another version.");
                return Lock.EMPTY;
            }
            if (started) {
                reader.line(line, i + 1);
            }
            started = true;
        }
        return reader.lock.build();
    }

    private void line(String line, int number) {
        if (!line.startsWith(IN_SECTION)) {
            group = "";
            owner = "";
        }
        String[] word = line.split(" ", 2);
        int is = line.lastIndexOf(IS);
        if (!group.isEmpty()) {
            lock.group(group, raw(line.substring(IN_SECTION.length())));
        } else if (!owner.isEmpty()) {
            member(line.substring(IN_SECTION.length()), number);
        } else if (line.startsWith("group ")) {
            group = raw(word[1]);
        } else if (line.startsWith("members ") && isName(word[1])) {
            owner = word[1];
        } else if (line.startsWith("link ") && is > 0) {
            link(raw(line.substring(5, is)), line.substring(is + IS.length()), number);
        } else if (line.startsWith("type ") && is > 0 && isName(line.substring(is + IS.length()))) {
            lock.type(raw(line.substring(5, is)), line.substring(is + IS.length()));
        } else {
            malformed(number, "The line is neither a link nor a type nor a group nor the members of a type.");
        }
    }

    private void link(String path, String names, int number) {
        List<String> all = names(names, number);
        if (all.size() == 1 || all.size() > 3) {
            malformed(number, "A link has a method, a type and perhaps a package.");
        } else if (!all.isEmpty()) {
            lock.link(path, new Lock.Link(all.get(0), all.get(1), all.size() == 3 ? all.get(2) : ""));
        }
    }

    private void member(String line, int number) {
        int is = line.lastIndexOf(IS);
        List<String> names = names(is < 0 ? line : line.substring(is + IS.length()), number);
        if (is < 0 && names.size() > 1) {
            malformed(number, "A member's text and names have an equals sign between them.");
        } else if (!names.isEmpty()) {
            lock.member(owner, is < 0 ? line : raw(line.substring(0, is)), names);
        }
    }

    /** Simple names, a blank between each two; empty, with a problem, if one is none. */
    private List<String> names(String text, int number) {
        List<String> names = List.of(text.split(" ", -1));
        boolean all = names.stream().allMatch(name -> isName(name) && name.indexOf('.') < 0);
        if (!all) {
            malformed(number, "The line holds what is no Java name.");
        }
        return all ? names : List.of();
    }

    /** Names go into sources as they stand. */
    private static boolean isName(String name) {
        return SourceVersion.isName(name, SourceVersion.RELEASE_17)
                && name.codePoints().noneMatch(Character::isIdentifierIgnorable);
    }

    private void malformed(int line, String text) {
        problems.add(
                Code.LOCK_INVALID,
                new SourceRef(file, line, ""),
                text,
                "Restore the file from version control, or delete it to have all names given anew.");
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '\\') {
                escaped.append("\\\\");
            } else if (c == '\n') {
                escaped.append("\\n");
            } else if (c == '\r') {
                escaped.append("\\r");
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
                escaped.append(String.format("\\u%04x", c));
            } else {
                escaped.appendCodePoint(c);
            }
        });
        return escaped.toString();
    }

    private static String raw(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c != '\\' || i + 1 == escaped.length()) {
                text.append(c);
                continue;
            }
            char next = escaped.charAt(++i);
            if (next == 'u' && isHex(escaped, i + 1)) {
                text.append((char) Integer.parseInt(escaped, i + 1, i + 1 + HEX_DIGITS, 16));
                i += HEX_DIGITS;
            } else {
                text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            }
        }
        return text.toString();
    }

    private static boolean isHex(String text, int from) {
        return from + HEX_DIGITS <= text.length()
                && text.substring(from, from + HEX_DIGITS).chars().allMatch(c -> Character.digit(c, 16) >= 0);
    }
}
