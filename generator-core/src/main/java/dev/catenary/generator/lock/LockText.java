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
 * </pre>
 */
final class LockText {
    private static final String HEAD = "catenary-lock 1";
    private static final String IS = " = ";

    private final String file;
    private final Problems problems;
    private final Lock.Builder lock = new Lock.Builder();
    private String group = "";

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
            places.forEach(place -> text.append("  ").append(escaped(place)).append('\n'));
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
        String[] word = line.split(" ", 2);
        int is = line.lastIndexOf(IS);
        if (line.startsWith("  ") && !group.isEmpty()) {
            lock.group(group, raw(line.substring(2)));
        } else if (line.startsWith("group ")) {
            group = raw(word[1]);
        } else if (line.startsWith("link ") && is > 0) {
            link(raw(line.substring(5, is)), line.substring(is + IS.length()), number);
        } else if (line.startsWith("type ") && is > 0 && isName(line.substring(is + IS.length()))) {
            lock.type(raw(line.substring(5, is)), line.substring(is + IS.length()));
        } else {
            malformed(number, "The line is neither a link nor a type nor a group.");
        }
    }

    private void link(String path, String names, int number) {
        String[] all = names.split(" ");
        for (String name : all) {
            if (!isName(name)) {
                malformed(number, "The line holds what is no Java name.");
                return;
            }
        }
        if (all.length < 2 || all.length > 3) {
            malformed(number, "A link has a method, a type and perhaps a package.");
        } else {
            lock.link(path, new Lock.Link(all[0], all[1], all.length == 3 ? all[2] : ""));
        }
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
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String raw(String escaped) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (c == '\\' && i + 1 < escaped.length()) {
                char next = escaped.charAt(++i);
                text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
