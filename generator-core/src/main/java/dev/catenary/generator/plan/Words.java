package dev.catenary.generator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Splits wire names into words. Letters and digits of any script make words; everything else separates them, and
 * what compares at the end of a name is spelt out ({@code Sent<} is {@code sent less than}). A name
 * without any letter or digit is spelt out ({@code ~} is {@code tilde}), so that no name is ever empty.
 */
final class Words {
    private static final Map<Integer, String> SPELT = Map.ofEntries(
            Map.entry((int) '~', "tilde"),
            Map.entry((int) '-', "dash"),
            Map.entry((int) '_', "underscore"),
            Map.entry((int) '.', "dot"),
            Map.entry((int) ',', "comma"),
            Map.entry((int) ':', "colon"),
            Map.entry((int) ';', "semicolon"),
            Map.entry((int) '*', "star"),
            Map.entry((int) '+', "plus"),
            Map.entry((int) '$', "dollar"),
            Map.entry((int) '@', "at"),
            Map.entry((int) '!', "bang"),
            Map.entry((int) '?', "question"),
            Map.entry((int) '=', "equal"),
            Map.entry((int) '<', "less"),
            Map.entry((int) '>', "greater"),
            Map.entry((int) '&', "and"),
            Map.entry((int) '|', "pipe"),
            Map.entry((int) '/', "slash"),
            Map.entry((int) '\\', "backslash"),
            Map.entry((int) '#', "hash"),
            Map.entry((int) '%', "percent"),
            Map.entry((int) '^', "caret"),
            Map.entry((int) '(', "open"),
            Map.entry((int) ')', "close"),
            Map.entry((int) '[', "open"),
            Map.entry((int) ']', "close"),
            Map.entry((int) '{', "open"),
            Map.entry((int) '}', "close"),
            Map.entry((int) '\'', "quote"),
            Map.entry((int) '"', "quote"),
            Map.entry((int) '`', "backtick"),
            Map.entry((int) ' ', "blank"));

    /** Parameters that compare end in the operator: Twilio has {@code DateSent<} and {@code DateSent>} beside each other. */
    private static final Pattern COMPARISON = Pattern.compile("[^<>]+[<>]");

    private Words() {}

    /** The words of a name, as written, a number's sign spelt out; at least one, none empty. */
    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        if (name.matches("[-+]\\d+")) {
            words.add(name.charAt(0) == '-' ? "minus" : "plus");
        }
        StringBuilder word = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (isWordPart(c)) {
                word.appendCodePoint(c);
            } else {
                flush(word, words);
            }
        });
        flush(word, words);
        if (words.isEmpty()) {
            return spelt(name);
        }
        if (COMPARISON.matcher(name).matches()) {
            words.add(SPELT.get(name.codePointBefore(name.length())));
            words.add("than");
        }
        return words;
    }

    /** The words of a constant: also split where a capital follows a small letter, and a leading sign kept as a word. */
    static List<String> ofConstant(String value) {
        List<String> words = new ArrayList<>();
        boolean number = value.matches("[-+]\\d+");
        if (!number
                && value.length() > 1
                && (value.charAt(0) == '-' || value.charAt(0) == '+')
                && isWordPart(value.charAt(1))) {
            words.add(value.charAt(0) == '-' ? "minus" : "plus");
        }
        for (String word : of(value)) {
            splitHumps(word, words);
        }
        return words;
    }

    private static void splitHumps(String word, List<String> words) {
        int start = 0;
        for (int i = 1; i < word.length(); i++) {
            boolean hump = Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1));
            boolean lastCapital = Character.isUpperCase(word.charAt(i))
                    && i + 1 < word.length()
                    && Character.isUpperCase(word.charAt(i - 1))
                    && Character.isLowerCase(word.charAt(i + 1));
            if (hump || lastCapital) {
                words.add(word.substring(start, i));
                start = i;
            }
        }
        words.add(word.substring(start));
    }

    private static List<String> spelt(String name) {
        if (name.isEmpty()) {
            return List.of("empty");
        }
        return name.codePoints()
                .limit(8)
                .mapToObj(c -> SPELT.getOrDefault(c, "x" + Integer.toHexString(c)))
                .toList();
    }

    /** Letters and digits that Java allows in identifiers; never {@code $}, which compilers use for their own names. */
    private static boolean isWordPart(int c) {
        return c != '_' && Character.isLetterOrDigit(c) && Character.isJavaIdentifierPart(c);
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
