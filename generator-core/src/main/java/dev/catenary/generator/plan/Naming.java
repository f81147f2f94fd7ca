package dev.catenary.generator.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * Makes Java identifiers from wire names: letters only, without regard to clashes or reserved words.
 *
 * <p>Rules (DESIGN §1): camelCase over {@link Words}; inner capitals stay; an all-caps start is lowered
 * ({@code URLList} is {@code urlList}); two digits that would touch are kept apart by {@code _} ({@code v1.0} is
 * {@code v1_0}); a digit first gets a leading {@code _}; a long name is cut and ends in a hash of the whole.
 */
final class Naming {
    /** Keeps class file names, which join several of these, under the 255 bytes of common file systems. */
    private static final int LONGEST = 80;

    private Naming() {}

    /** A method, parameter or accessor name. */
    static String member(String wireName) {
        List<String> words = Words.of(wireName);
        StringBuilder name = new StringBuilder(lowerStart(words.get(0)));
        for (String word : words.subList(1, words.size())) {
            append(name, capital(word));
        }
        return finish(name, wireName);
    }

    /** A type name. */
    static String type(String wireName) {
        StringBuilder name = new StringBuilder();
        for (String word : Words.of(wireName)) {
            append(name, capital(word));
        }
        return finish(name, wireName);
    }

    /** A constant name. */
    static String constant(String value) {
        StringBuilder name = new StringBuilder();
        for (String word : Words.ofConstant(value)) {
            if (!name.isEmpty()) {
                name.append('_');
            }
            name.append(word.toUpperCase(Locale.ROOT));
        }
        return finish(name, value);
    }

    /** A package segment: lower case, so that it reads like one. */
    static String packageSegment(String member) {
        return member.toLowerCase(Locale.ROOT);
    }

    static String capital(String word) {
        int first = word.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + word.substring(Character.charCount(first));
    }

    /** The method that adds an item to what the member names: {@code tags -> addTags}. */
    static String adder(String member) {
        return "add" + capital(member.endsWith("_") ? member.substring(0, member.length() - 1) : member);
    }

    /** Four letters that tell a raw name from others which give the same identifier. */
    static String tail(String raw) {
        CRC32 crc = new CRC32();
        crc.update(raw.getBytes(StandardCharsets.UTF_8));
        StringBuilder tail = new StringBuilder();
        for (long rest = crc.getValue(), i = 0; i < 4; i++, rest /= 26) {
            tail.append((char) ('a' + rest % 26));
        }
        return tail.toString();
    }

    /** {@code Name -> name}, {@code ID -> id}, {@code URLList -> urlList}, {@code eMail -> eMail}. */
    private static String lowerStart(String word) {
        int capitals = 0;
        while (capitals < word.length() && Character.isUpperCase(word.charAt(capitals))) {
            capitals++;
        }
        boolean allCaps =
                capitals == word.length() || word.substring(capitals).chars().noneMatch(Character::isLowerCase);
        int lowered = allCaps ? word.length() : Math.max(capitals - 1, Math.min(capitals, 1));
        return word.substring(0, lowered).toLowerCase(Locale.ROOT) + word.substring(lowered);
    }

    private static void append(StringBuilder name, String word) {
        if (!name.isEmpty() && Character.isDigit(name.charAt(name.length() - 1)) && Character.isDigit(word.charAt(0))) {
            name.append('_');
        }
        name.append(word);
    }

    private static String finish(StringBuilder name, String raw) {
        if (!Character.isJavaIdentifierStart(name.codePointAt(0))) {
            name.insert(0, '_');
        }
        if (name.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            int keep = name.length();
            while (name.substring(0, keep).getBytes(StandardCharsets.UTF_8).length > LONGEST - 5) {
                keep = name.offsetByCodePoints(keep, -1);
            }
            name.setLength(keep);
            name.append('_').append(tail(raw));
        }
        return name.toString();
    }
}
