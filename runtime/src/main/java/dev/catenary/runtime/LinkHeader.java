package dev.catenary.runtime;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The {@code Link} header (RFC 8288 §3). */
final class LinkHeader {
    /** One link: its target and its parameters. */
    private static final Pattern LINK =
            Pattern.compile("<([^>]*)>((?:\\s*;\\s*[^\\s=;,]+(?:\\s*=\\s*(?:\"[^\"]*\"|[^\",;]*))?)*)");

    private static final Pattern NEXT = Pattern.compile(
            ";\\s*rel\\s*=\\s*(?:\"(?:[^\"]*\\s)?next(?:\\s[^\"]*)?\"|next(?![^\\s;,]))", Pattern.CASE_INSENSITIVE);

    private LinkHeader() {}

    /** The target of the first link of relation {@code next}, as it was written; null if there is none. */
    static @Nullable String next(Headers headers) {
        for (String value : headers.all("Link")) {
            Matcher link = LINK.matcher(value);
            while (link.find()) {
                if (NEXT.matcher(link.group(2)).find()) {
                    return link.group(1);
                }
            }
        }
        return null;
    }
}
