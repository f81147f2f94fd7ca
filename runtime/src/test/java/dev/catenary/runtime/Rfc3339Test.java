package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.catenary.runtime.example.Everything;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Rfc3339Test {
    @ParameterizedTest
    @CsvSource({
        "2015-05-20T13:29:35+08:00, 2015-05-20T13:29:35+08:00",
        "2015-05-20T13:29:35.120+08:00, 2015-05-20T13:29:35.12+08:00",
        "2015-05-20T13:29:35.120450Z, 2015-05-20T13:29:35.12045Z",
        "2015-05-20T13:29:35.123456789Z, 2015-05-20T13:29:35.123456789Z",
        "2015-05-20T13:29:35.000000001Z, 2015-05-20T13:29:35.000000001Z",
        "2015-05-20T13:29:00Z, 2015-05-20T13:29Z",
        "2015-05-20T00:00:00Z, 2015-05-20T00:00Z",
        "2015-05-20T23:59:59-18:00, 2015-05-20T23:59:59-18:00",
        "2015-05-20T23:59:59+18:00, 2015-05-20T23:59:59+18:00",
        "2015-05-20T13:29:35-03:30, 2015-05-20T13:29:35-03:30",
        "2016-02-29T13:29:35Z, 2016-02-29T13:29:35Z",
        "2000-02-29T13:29:35Z, 2000-02-29T13:29:35Z",
        "0000-01-01T00:00:01Z, 0000-01-01T00:00:01Z",
        "9999-12-31T23:59:59.999999999Z, 9999-12-31T23:59:59.999999999Z"
    })
    void canonicalTextsComeBackAsTheyAre(String text, OffsetDateTime value) {
        OffsetDateTime read = Rfc3339.dateTime(text);
        assertThat(read).isEqualTo(value);
        assertThat(read.getOffset()).isEqualTo(value.getOffset());
        assertThat(Rfc3339.text(read)).isEqualTo(text);
        assertThat(Rfc3339.isCanonical(text, read)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2015-05-20t13:29:35Z, 2015-05-20T13:29:35Z",
        "2015-05-20T13:29:35z, 2015-05-20T13:29:35Z",
        "2015-05-20t13:29:35.5+08:00, 2015-05-20T13:29:35.500+08:00",
        "2015-05-20 13:29:35+08:00, 2015-05-20T13:29:35+08:00",
        "2015-05-20T13:29:35+00:00, 2015-05-20T13:29:35Z",
        "2015-05-20T13:29:35-00:00, 2015-05-20T13:29:35Z",
        "2015-05-20T13:29:35.123456+00:00, 2015-05-20T13:29:35.123456Z",
        "2015-05-20T13:29:35.1Z, 2015-05-20T13:29:35.100Z",
        "2015-05-20T13:29:35.12Z, 2015-05-20T13:29:35.120Z",
        "2015-05-20T13:29:35.0Z, 2015-05-20T13:29:35Z",
        "2015-05-20T13:29:35.000Z, 2015-05-20T13:29:35Z",
        "2015-05-20T13:29:35.123000Z, 2015-05-20T13:29:35.123Z",
        "2015-05-20T13:29:35.1234567Z, 2015-05-20T13:29:35.123456700Z",
        "2015-05-20T13:29:35.12345678901234567890Z, 2015-05-20T13:29:35.123456789Z",
        "2016-12-31T23:59:60Z, 2016-12-31T23:59:59Z",
        "2017-01-01T07:59:60+08:00, 2017-01-01T07:59:59+08:00",
        "2016-12-31T15:59:60.5-08:00, 2016-12-31T15:59:59.500-08:00"
    })
    void otherSpellingsAreReadAndKept(String text, String canonical) {
        OffsetDateTime read = Rfc3339.dateTime(text);
        assertThat(Rfc3339.text(read)).isEqualTo(canonical);
        assertThat(Rfc3339.isCanonical(text, read)).isFalse();

        String json = "{\"time\":\"" + text + "\",\"times\":[\"2015-05-20T13:29:35Z\",\"" + text + "\"]}";
        Everything model = Everything.fromJson(json);
        assertThat(model.time()).isEqualTo(read);
        assertThat(model.times()).hasSize(2).endsWith(read);
        assertThat(model.toJson()).isEqualTo(json);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2015",
                "2015-05-20",
                "2015-05-20T13:29:35",
                "2015-05-20T13:29:35.5",
                "2015-05-20T13:29Z",
                "2015-05-20T13:29:35+0800",
                "2015-05-20T13:29:35+0000",
                "2015-05-20T13:29:35+08",
                "2015-05-20T13:29:35+8:00",
                "2015-05-20T13:29:35+08:0",
                "2015-05-20T13:29:35+08:000",
                "2015-05-20T13:29:35+08:60",
                "2015-05-20T13:29:35+18:01",
                "2015-05-20T13:29:35+99:00",
                "2015-05-20T13:29:35*08:00",
                "2015-05-20T13:29:35\u221208:00",
                "2015-05-20T13:29:35.Z",
                "2015-05-20T13:29:35.+08:00",
                "2015-05-20T13:29:35,5Z",
                "2015-05-20T13:29:35ZZ",
                "2015-05-20T13:29:35Z ",
                " 2015-05-20T13:29:35Z",
                "2015-05-20X13:29:35Z",
                "2015-05-20T24:00:00Z",
                "2015-05-20T13:60:35Z",
                "2015-05-20T13:29:61Z",
                "2015-05-20T13:29:60Z",
                "2016-12-31T23:59:60+08:00",
                "2015-13-20T13:29:35Z",
                "2015-00-20T13:29:35Z",
                "2015-05-00T13:29:35Z",
                "2015-05-32T13:29:35Z",
                "2015-04-31T13:29:35Z",
                "2015-02-29T13:29:35Z",
                "1900-02-29T13:29:35Z",
                "2015/05/20T13:29:35Z",
                "2015-05-20T13-29-35Z",
                "15-05-20T13:29:35Z",
                "-2015-05-20T13:29:35Z",
                "+2015-05-20T13:29:35Z",
                "20150520T132935Z",
                "2015-W21-3T13:29:35Z",
                "２０１５-05-20T13:29:35Z",
                "2015-05-20T1\u0663:29:35Z",
                "1432128575",
                "Wed, 20 May 2015 13:29:35 GMT"
            })
    void whatIsNoDateTimeIsKeptRaw(String text) {
        assertThat(Rfc3339.dateTime(text)).isNull();

        Everything model = Everything.fromJson("{\"time\":\"" + text + "\"}");
        assertThat(model.toJson()).isEqualTo("{\"time\":\"" + text + "\"}");
        assertThatThrownBy(model::time)
                .isInstanceOf(DecodeException.class)
                .hasMessage("Everything: property \"time\": expected a date-time with offset (RFC 3339)");
    }

    @Test
    void agreesWithTheJdkOnRandomTimes() {
        Random random = new Random(20150520);
        for (int i = 0; i < 20_000; i++) {
            int nanos = random.nextInt(4) == 0 ? 0 : random.nextInt(1_000) * new int[] {1, 1_000, 1_000_000}[i % 3];
            OffsetDateTime value = OffsetDateTime.of(
                    random.nextInt(10_000),
                    1 + random.nextInt(12),
                    1 + random.nextInt(28),
                    random.nextInt(24),
                    random.nextInt(60),
                    random.nextInt(60),
                    nanos,
                    ZoneOffset.ofTotalSeconds(60 * (random.nextInt(2 * 18 * 60 + 1) - 18 * 60)));
            String text = Rfc3339.text(value);
            assertThat(OffsetDateTime.parse(text)).isEqualTo(value);
            assertThat(Rfc3339.dateTime(text)).isEqualTo(value);
            assertThat(Rfc3339.isCanonical(text, value)).as(text).isTrue();
        }
    }

    @Test
    void aReaderGivenAnyTextNeverFailsOtherwise() {
        Random random = new Random(3339);
        char[] alphabet = "0123456789-:.TtZz+ x".toCharArray();
        char[] valid = "2015-05-20T13:29:35.120+08:00".toCharArray();
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            char[] text = Arrays.copyOf(valid, 1 + random.nextInt(valid.length));
            text[random.nextInt(text.length)] = alphabet[random.nextInt(alphabet.length)];
            OffsetDateTime value = Rfc3339.dateTime(new String(text));
            if (value != null) {
                read++;
                assertThat(Rfc3339.isCanonical(new String(text), value))
                        .isEqualTo(Rfc3339.text(value).equals(new String(text)));
            }
        }
        assertThat(read).isPositive();
    }

    @Test
    void secondsOfAnOffsetAreDroppedWithoutChangingTheInstant() {
        OffsetDateTime odd = OffsetDateTime.of(1890, 1, 1, 0, 0, 0, 0, ZoneOffset.ofHoursMinutesSeconds(8, 5, 43));
        String text = Rfc3339.text(odd);
        assertThat(text).isEqualTo("1889-12-31T23:59:17+08:05");
        assertThat(OffsetDateTime.parse(text).toInstant()).isEqualTo(odd.toInstant());
    }

    @Test
    void yearsBeyondFourDigitsAreRefused() {
        OffsetDateTime late = OffsetDateTime.of(10_000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
        assertThatThrownBy(() -> Rfc3339.text(late)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Rfc3339.text(LocalDate.of(-1, 1, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-05-20", "2016-02-29", "0000-01-01", "9999-12-31"})
    void datesComeBackAsTheyAre(String text) {
        assertThat(Rfc3339.date(text)).isEqualTo(LocalDate.parse(text));
        assertThat(Rfc3339.text(LocalDate.parse(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2015-5-20",
                "2015-05-2",
                "2015-02-29",
                "2015-05-20Z",
                "20150520",
                "2015-05-200",
                "12015-05-20"
            })
    void whatIsNoDateIsKeptRaw(String text) {
        Everything model = Everything.fromJson("{\"date\":\"" + text + "\"}");
        assertThat(model.toJson()).isEqualTo("{\"date\":\"" + text + "\"}");
        assertThatThrownBy(model::date).isInstanceOf(DecodeException.class);
    }
}
