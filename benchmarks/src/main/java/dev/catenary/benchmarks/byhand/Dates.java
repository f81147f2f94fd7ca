package dev.catenary.benchmarks.byhand;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** RFC 3339 date-times by position. */
final class Dates {
    private Dates() {}

    static OffsetDateTime read(String text) {
        int offsetAt = 19;
        int nanos = 0;
        if (text.charAt(offsetAt) == '.') {
            int unit = 100_000_000;
            for (offsetAt++; Character.isDigit(text.charAt(offsetAt)); offsetAt++) {
                nanos += unit * (text.charAt(offsetAt) - '0');
                unit /= 10;
            }
        }
        if (text.charAt(4) != '-' || text.charAt(7) != '-' || text.charAt(10) != 'T' || text.charAt(13) != ':') {
            throw new IllegalArgumentException("no date-time: " + text);
        }
        return OffsetDateTime.of(
                number(text, 0, 4),
                number(text, 5, 7),
                number(text, 8, 10),
                number(text, 11, 13),
                number(text, 14, 16),
                number(text, 17, 19),
                nanos,
                offset(text, offsetAt));
    }

    private static ZoneOffset offset(String text, int at) {
        if (text.charAt(at) == 'Z' && text.length() == at + 1) {
            return ZoneOffset.UTC;
        }
        int minutes = number(text, at + 1, at + 3) * 60 + number(text, at + 4, at + 6);
        return ZoneOffset.ofTotalSeconds((text.charAt(at) == '-' ? -minutes : minutes) * 60);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new IllegalArgumentException("no date-time: " + text);
            }
            number = number * 10 + digit;
        }
        return number;
    }

    static String write(OffsetDateTime time) {
        StringBuilder out = new StringBuilder(25);
        two(out, time.getYear() / 100);
        two(out, time.getYear() % 100);
        two(out.append('-'), time.getMonthValue());
        two(out.append('-'), time.getDayOfMonth());
        two(out.append('T'), time.getHour());
        two(out.append(':'), time.getMinute());
        two(out.append(':'), time.getSecond());
        int minutes = time.getOffset().getTotalSeconds() / 60;
        if (minutes == 0) {
            return out.append('Z').toString();
        }
        two(out.append(minutes < 0 ? '-' : '+'), Math.abs(minutes) / 60);
        two(out.append(':'), Math.abs(minutes) % 60);
        return out.toString();
    }

    private static void two(StringBuilder out, int number) {
        out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
