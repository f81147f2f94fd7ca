package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.problem.SourceRef;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProblemFileTest {
    @TempDir
    private Path folder;

    @Test
    void hasCountsAndThenAll() throws IOException {
        Path file = folder.resolve("target/catenary/shop.txt");
        Problems problems = new Problems();
        problems.add(Code.NOT_IN_CLIENT, new SourceRef("商店.yaml", 9, "/b"), "It is \u201cso\u201d.", "Nothing.");
        problems.add(Code.REF_NOT_FOUND, new SourceRef("商店.yaml", 7, "/a"), "It is not there.", "Add it.");
        problems.add(Code.NOT_IN_CLIENT, new SourceRef("商店.yaml", 8, "/b"), "It is so.", "Nothing.");
        ProblemFile.write(file, problems);
        assertThat(file).hasContent("""
                      2 NOT_IN_CLIENT
                      1 REF_NOT_FOUND

                error REF_NOT_FOUND 商店.yaml:7#/a
                  It is not there.
                  Add it.

                note NOT_IN_CLIENT 商店.yaml:8#/b
                  It is so.
                  Nothing.

                note NOT_IN_CLIENT 商店.yaml:9#/b
                  It is \u201cso\u201d.
                  Nothing.
                """);
    }

    @Test
    void goesWhenThereIsNothingToSay() throws IOException {
        Path file = folder.resolve("shop.txt");
        Problems problems = new Problems();
        ProblemFile.write(file, problems);
        assertThat(file).doesNotExist();
        problems.add(Code.EMPTY_BODY, SourceRef.ofFile("shop.yaml"), "It is so.", "Nothing.");
        ProblemFile.write(file, problems);
        assertThat(file).exists();
        ProblemFile.write(file, new Problems());
        assertThat(file).doesNotExist();
    }
}
