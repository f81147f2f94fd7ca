package dev.catenary.runtime;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import org.jspecify.annotations.Nullable;

/**
 * Dates and date-times after RFC 3339, section 5.6, read and written by position: {@code DateTimeFormatter} takes most of a
 * model's decoding time.
 *
 * <p>Read are, beside the canonical form, {@code t}, {@code z} and a space for {@code T} (the RFC's note), fractions of any length
 * (digits beyond nanoseconds are cut off), and a leap second at 23:59:60 UTC (as 59, which is what {@code ISO_INSTANT} does).
 */
final class Rfc3339 {
    /** Octets of the longest text: {@code 2026-05-20T13:29:35.123456789+08:00}. */
    static final int LONGEST = 35;

    private static final int DATE_LENGTH = 10;
    private static final int SECONDS_END = 19;
    private static final int OFFSET_LENGTH = 6;
    private static final int LAST_YEAR = 9999;
    private static final int LEAP_SECOND = 60;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int MINUTES_PER_HOUR = 60;
    private static final int MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;
    private static final int NANO_DIGITS = 9;
    private static final int MILLIS = 1_000_000;
    private static final int MICROS = 1_000;

    private Rfc3339() {}

    /** {@code full-date}, or null if the text is none. */
    static @Nullable LocalDate date(CharSequence text) {
        return text.length() == DATE_LENGTH ? datePart(text) : null;
    }

    private static @Nullable LocalDate datePart(CharSequence text) {
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int day = number(text, 8, 10);
        boolean shaped = year >= 0 && text.charAt(4) == '-' && text.charAt(7) == '-';
        if (!shaped || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        return day > 28 && day > longest(year, month) ? null : LocalDate.of(year, month, day);
    }

    /** Asks for leap years in February only: in some JDKs that question loads all formatters. */
    private static int longest(int year, int month) {
        return month == 2 && !IsoChronology.INSTANCE.isLeapYear(year)
                ? 28
                : Month.of(month).maxLength();
    }

    /** {@code date-time}, or null if the text is none, has no offset, or one beyond 18 hours. */
    static @Nullable OffsetDateTime dateTime(CharSequence text) {
        if (text.length() <= SECONDS_END || !isSeparator(text.charAt(DATE_LENGTH))) {
            return null;
        }
        LocalDate date = datePart(text);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, SECONDS_END);
        boolean shaped = date != null && text.charAt(13) == ':' && text.charAt(16) == ':';
        if (!shaped || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > LEAP_SECOND) {
            return null;
        }
        int fractionEnd = fractionEnd(text);
        ZoneOffset offset = fractionEnd < 0 ? null : offset(text, fractionEnd);
        if (offset == null || second == LEAP_SECOND && !isLastMinute(hour, minute, offset)) {
            return null;
        }
        int whole = Math.min(second, LEAP_SECOND - 1);
        return OffsetDateTime.of(
                date.getYear(),
                date.getMonthValue(),
                date.getDayOfMonth(),
                hour,
                minute,
                whole,
                nanos(text, fractionEnd),
                offset);
    }

    private static boolean isSeparator(char c) {
        return c == 'T' || c == 't' || c == ' ';
    }

    /** Leap seconds come at the end of a day in UTC. */
    private static boolean isLastMinute(int hour, int minute, ZoneOffset offset) {
        int utc = hour * MINUTES_PER_HOUR + minute - offset.getTotalSeconds() / SECONDS_PER_MINUTE;
        return Math.floorMod(utc, MINUTES_PER_DAY) == MINUTES_PER_DAY - 1;
    }

    /** Where the offset begins, or -1 if there is a point without digits. */
    private static int fractionEnd(CharSequence text) {
        if (text.charAt(SECONDS_END) != '.') {
            return SECONDS_END;
        }
        int end = SECONDS_END + 1;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end == SECONDS_END + 1 ? -1 : end;
    }

    private static int nanos(CharSequence text, int fractionEnd) {
        int nanos = 0;
        for (int i = SECONDS_END + 1; i <= SECONDS_END + NANO_DIGITS; i++) {
            nanos = nanos * 10 + (i < fractionEnd ? text.charAt(i) - '0' : 0);
        }
        return nanos;
    }

    private static @Nullable ZoneOffset offset(CharSequence text, int start) {
        int length = text.length() - start;
        if (length == 1) {
            return text.charAt(start) == 'Z' || text.charAt(start) == 'z' ? ZoneOffset.UTC : null;
        }
        if (length != OFFSET_LENGTH || text.charAt(start + 3) != ':') {
            return null;
        }
        char sign = text.charAt(start);
        int hours = number(text, start + 1, start + 3);
        int minutes = number(text, start + 4, start + 6);
        if (sign != '+' && sign != '-' || hours < 0 || minutes < 0 || minutes > 59) {
            return null;
        }
        int total = hours * MINUTES_PER_HOUR + minutes;
        if (total > 18 * MINUTES_PER_HOUR) {
            return null;
        }
        return ZoneOffset.ofTotalSeconds((sign == '-' ? -total : total) * SECONDS_PER_MINUTE);
    }

    /** Digits only: no sign, no other script's digits; -1 if there is anything else. */
    private static int number(CharSequence text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!isDigit(c)) {
                return -1;
            }
            number = number * 10 + (c - '0');
        }
        return number;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether {@link #text(OffsetDateTime)} gives back the text from which the value was read. */
    static boolean isCanonical(CharSequence text, OffsetDateTime value) {
        int offsetAt = SECONDS_END + (value.getNano() == 0 ? 0 : 1 + fractionDigits(value.getNano()));
        boolean zulu = value.getOffset().getTotalSeconds() == 0;
        return text.length() == offsetAt + (zulu ? 1 : OFFSET_LENGTH)
                && text.charAt(DATE_LENGTH) == 'T'
                && text.charAt(17) != '6'
                && (!zulu || text.charAt(offsetAt) == 'Z');
    }

    /** In threes, as senders mostly have it: {@code .120}, not {@code .12}. */
    private static int fractionDigits(int nanos) {
        if (nanos % MILLIS == 0) {
            return 3;
        }
        return nanos % MICROS == 0 ? 6 : NANO_DIGITS;
    }

    /** {@link #write(LocalDate, byte[])} as a string. */
    static String text(LocalDate value) {
        byte[] out = new byte[DATE_LENGTH];
        return new String(out, 0, write(value, out), StandardCharsets.ISO_8859_1);
    }

    /** {@link #write(OffsetDateTime, byte[])} as a string. */
    static String text(OffsetDateTime value) {
        byte[] out = new byte[LONGEST];
        return new String(out, 0, write(value, out), StandardCharsets.ISO_8859_1);
    }

    /**
     * Writes {@code full-date} at the array's start.
     *
     * @return where it ends
     * @throws IllegalArgumentException for years that do not have four digits
     */
    static int write(LocalDate value, byte[] out) {
        int year = value.getYear();
        if (year < 0 || year > LAST_YEAR) {
            throw new IllegalArgumentException("RFC 3339 has years of four digits, not " + year);
        }
        two(out, 0, year / 100);
        two(out, 2, year % 100);
        separated(out, 4, '-', value.getMonthValue());
        return separated(out, 7, '-', value.getDayOfMonth());
    }

    /**
     * Writes the canonical {@code date-time} at the start of an array that holds {@link #LONGEST}: always with seconds; no fraction or
     * one of 3, 6 or 9 digits; {@code Z} for UTC. Seconds of an offset, which the RFC does not have, are dropped without changing the
     * instant.
     *
     * @return where it ends
     * @throws IllegalArgumentException for years that do not have four digits
     */
    static int write(OffsetDateTime value, byte[] out) {
        int offset = value.getOffset().getTotalSeconds();
        if (offset % SECONDS_PER_MINUTE != 0) {
            ZoneOffset whole = ZoneOffset.ofTotalSeconds(offset - offset % SECONDS_PER_MINUTE);
            return write(value.withOffsetSameInstant(whole), out);
        }
        int end = write(value.toLocalDate(), out);
        end = separated(out, end, 'T', value.getHour());
        end = separated(out, end, ':', value.getMinute());
        end = separated(out, end, ':', value.getSecond());
        end = fraction(out, end, value.getNano());
        return offset(out, end, offset / SECONDS_PER_MINUTE);
    }

    private static int fraction(byte[] out, int at, int nanos) {
        if (nanos == 0) {
            return at;
        }
        out[at] = '.';
        int end = at + 1 + fractionDigits(nanos);
        int unit = 100_000_000;
        for (int i = at + 1; i < end; i++) {
            out[i] = digit(nanos / unit);
            unit /= 10;
        }
        return end;
    }

    private static int offset(byte[] out, int at, int minutes) {
        if (minutes == 0) {
            out[at] = 'Z';
            return at + 1;
        }
        int distance = Math.abs(minutes);
        int end = separated(out, at, minutes < 0 ? '-' : '+', distance / MINUTES_PER_HOUR);
        return separated(out, end, ':', distance % MINUTES_PER_HOUR);
    }

    private static int separated(byte[] out, int at, char separator, int number) {
        out[at] = (byte) separator;
        two(out, at + 1, number);
        return at + 3;
    }

    private static void two(byte[] out, int at, int number) {
        out[at] = digit(number / 10);
        out[at + 1] = digit(number);
    }

    private static byte digit(int number) {
        return (byte) ('0' + number % 10);
    }
}
