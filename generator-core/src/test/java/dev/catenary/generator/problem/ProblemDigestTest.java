package dev.catenary.generator.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemDigestTest {
    private final Problems problems = new Problems();

    private void add(Code code, int count) {
        for (int line = 1; line <= count; line++) {
            problems.add(code, new SourceRef("shop.yaml", line, ""), "It is so.", "Do it.");
        }
    }

    @Test
    void showsAllThatAPersonReads() {
        add(Code.MEMBER_IGNORED, 20);
        add(Code.REF_NOT_FOUND, 20);
        ProblemDigest digest = ProblemDigest.of(problems);
        assertThat(digest.shown()).isEqualTo(problems.sorted());
        assertThat(digest.rest()).isEmpty();
    }

    @Test
    void countsNotesAndWhatIsTooMuch() {
        add(Code.NOT_IN_CLIENT, 3);
        add(Code.MEDIA_TYPE_AS_IS, 107);
        add(Code.REF_NOT_FOUND, 21);
        ProblemDigest digest = ProblemDigest.of(problems);
        assertThat(digest.shown()).hasSize(40).allMatch(problem -> problem.at().line() <= 20);
        assertThat(digest.shown()).filteredOn(Problem::isError).hasSize(20);
        assertThat(digest.rest()).isEqualTo("1 REF_NOT_FOUND, 87 MEDIA_TYPE_AS_IS, 3 NOT_IN_CLIENT");
    }
}
