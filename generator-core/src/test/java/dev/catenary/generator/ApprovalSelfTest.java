package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The yardstick itself: an approval test that let something pass would be worse than none. */
@DisabledIfSystemProperty(named = "approve", matches = ".*")
class ApprovalSelfTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void accepted() throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("a/A.java"), "one\ntwo\n");
    }

    @Test
    void passesWhatIsTheSame() {
        assertThatCode(() -> Approval.checkFolder(folder, Map.of("a/A.java", "one\ntwo\n")))
                .doesNotThrowAnyException();
        assertThatCode(() -> Approval.check(folder.resolve("absent.txt"), "")).doesNotThrowAnyException();
    }

    @Test
    void namesWhatIsNewGoneAndChangedAndTheCommand() {
        assertThatThrownBy(() -> Approval.checkFolder(folder, Map.of("B.java", "new")))
                .hasMessageContainingAll("new: B.java", "gone: a/A.java", "mvn -pl generator-core -am test -Dapprove");
        assertThatThrownBy(() -> Approval.checkFolder(folder, Map.of("a/A.java", "one\n2\n")))
                .hasMessageContainingAll("changed: a/A.java line 2", "accepted: two", "now:      2");
        assertThatThrownBy(() -> Approval.check(folder.resolve("a/A.java"), "")).hasMessageContaining("gone: A.java");
    }

    @Test
    void eclipseNamesErrorsAndWarnings() throws Exception {
        assertThat(ecj("class A { String s = 1; }")).contains("1. ERROR in", "A.java (at line 1)", "cannot convert");
        assertThat(ecj("import java.util.List; class A {}")).contains("1. WARNING in", "java.util.List is never used");
        assertThat(ecj("class A {}")).isEmpty();
    }

    private String ecj(String source) throws Exception {
        Files.writeString(folder.resolve("a/A.java"), source);
        return Ecj.compile(List.of(folder), ApprovalTest.classPath(), folder.resolve("classes"));
    }
}
