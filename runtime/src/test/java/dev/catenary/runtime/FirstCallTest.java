package dev.catenary.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.runtime.testing.FakeTransport;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the first call of a process loads: each class costs a third of a millisecond, and these are most of its time. */
class FirstCallTest {
    private static final String ROOM = "dev.catenary.runtime.";
    /** A little more than it is today. */
    private static final int MOST_CLASSES = 98;

    private static final int MOST_FUNCTIONS = 5;

    private static Set<String> loaded = Set.of();

    /** A process that makes one call, with a parameter, pages and a date. */
    static final class Program {
        private Program() {}

        public static void main(String[] arguments) {
            FakeTransport fake = FakeTransport.answering(200, "\"2026-06-30T23:59:59+08:00\"");
            Paging pages = Paging.byLinkHeader();
            TestLink.over(fake, builder -> builder.security("key"))
                    .to(Style.SIMPLE, "id", 7)
                    .request("GET")
                    .replyPages(Codecs.DATE_TIME, pages)
                    .execute();
        }
    }

    @BeforeAll
    static void call() throws Exception {
        Matcher line =
                Pattern.compile("\\[class,load *] (\\S+)").matcher(AnotherJvm.run(Program.class, "-Xlog:class+load"));
        loaded = line.results().map(found -> found.group(1)).collect(Collectors.toSet());
        assertThat(loaded).contains(ROOM + "Rfc3339", ROOM + "Exchange", ROOM + "Paging");
    }

    @Test
    void readsDatesWithoutTheClassesOfTheJdkThatMakeFormatters() {
        assertThat(loaded).doesNotContain("java.time.YearMonth", "java.time.Year", "java.time.ZonedDateTime");
    }

    @Test
    void preparesNothingForPagesThatNobodyAskedFor() {
        assertThat(loaded).noneMatch(name -> name.endsWith(".LinkHeader"));
    }

    @Test
    void makesFewFunctions() {
        assertThat(loaded)
                .filteredOn(name -> name.startsWith(ROOM) && name.contains("$$Lambda"))
                .filteredOn(name -> !name.contains("Test"))
                .hasSizeLessThanOrEqualTo(MOST_FUNCTIONS);
    }

    @Test
    void loadsNoMoreClassesThanItDid() {
        assertThat(loaded)
                .filteredOn(name -> name.startsWith(ROOM) && !name.contains("$$Lambda") && !name.contains("Test"))
                .hasSizeLessThanOrEqualTo(MOST_CLASSES);
    }
}
