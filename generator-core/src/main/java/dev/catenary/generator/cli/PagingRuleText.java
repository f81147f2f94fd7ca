package dev.catenary.generator.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A paging rule on one line: {@code path=GET /stocks; by=page; parameter=offset; first=0}.
 *
 * @param parts by name
 */
record PagingRuleText(Map<String, String> parts) {
    /** A semicolon ends a value only before the next name, as paths may have some. */
    private static final Pattern PART = Pattern.compile("([A-Za-z]+)\\s*=\\s*(.*?)\\s*(?:;\\s*(?=[A-Za-z]+\\s*=)|;?$)");

    static PagingRuleText parse(String text) {
        Map<String, String> parts = new TreeMap<>();
        Matcher part = PART.matcher(text.strip());
        while (part.lookingAt()) {
            parts.put(part.group(1), part.group(2));
            part.region(part.end(), part.regionEnd());
        }
        if (parts.isEmpty() || part.regionStart() < part.regionEnd()) {
            throw new TypeConversionException("a paging rule is made of name=value, divided by semicolons");
        }
        return new PagingRuleText(parts);
    }

    /** Makes an option of it. */
    static final class Converter implements ITypeConverter<PagingRuleText> {
        @Override
        public PagingRuleText convert(String text) {
            return parse(text);
        }
    }
}
