package dev.catenary.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import com.palantir.javapoet.ClassName;
import dev.catenary.generator.code.JavaFile;
import dev.catenary.generator.code.PackageFile;
import dev.catenary.generator.code.TypeFile;
import dev.catenary.generator.code.TypeSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmitTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

    private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
    private Path out;

    @BeforeEach
    void folder() {
        out = disk.getPath("/project/out");
    }

    @AfterEach
    void close() throws IOException {
        disk.close();
    }

    @Test
    void rendersTheSameBytesInWhateverOrder() {
        List<JavaFile> files = new ArrayList<>();
        for (String name : List.of("Stocks", "ByStockId", "订单", "Coupons")) {
            TypeSpec type = TypeSpec.interfaceBuilder(ClassName.get("com.acme.v3", name))
                    .addJavadoc("创建\n")
                    .build();
            files.add(new TypeFile("com.acme.v3", type, Set.of()));
        }
        files.add(new PackageFile("com.acme.model", "", List.of()));
        SourceTree tree = SourceTree.of(files.stream());
        Collections.reverse(files);

        assertThat(tree.files())
                .containsExactlyEntriesOf(SourceTree.of(files.stream()).files());
        assertThat(tree.files().keySet()).startsWith("com/acme/model/package-info.java", "com/acme/v3/ByStockId.java");
        assertThat(new String(tree.files().get("com/acme/v3/订单.java"), StandardCharsets.UTF_8))
                .contains("创建", "interface 订单")
                .doesNotContain("\r");
    }

    static Stream<Configuration> fileSystems() {
        return Stream.of(Configuration.unix(), Configuration.osX(), Configuration.windows());
    }

    @ParameterizedTest
    @MethodSource("fileSystems")
    void writesWhatChangedAndDeletesWhatIsGone(Configuration system) throws IOException {
        try (FileSystem elsewhere = Jimfs.newFileSystem(system)) {
            out = elsewhere.getPath("out");
            assertThat(write(
                            Map.of("a/Kept.java", "1", "a/Edited.java", "1", "a/b/Gone.java", "1", "a/Name.java", "1")))
                    .isEqualTo(new Written(4, 0, 0));
            Files.setLastModifiedTime(out.resolve("a/Kept.java"), LONG_AGO);

            assertThat(write(Map.of("a/Kept.java", "1", "a/Edited.java", "2", "a/New.java", "1", "a/NAME.java", "1")))
                    .isEqualTo(new Written(3, 1, 2));

            assertThat(content()).isEqualTo(Map.of("Kept", "1", "Edited", "2", "New", "1", "NAME", "1"));
            assertThat(Files.getLastModifiedTime(out.resolve("a/Kept.java"))).isEqualTo(LONG_AGO);
            assertThat(out.resolve("a/b")).as("emptied folder").doesNotExist();
            assertThat(OutputFolder.of(out, "acme").manifest())
                    .containsExactly("a/Edited.java", "a/Kept.java", "a/NAME.java", "a/New.java");
        }
    }

    @Test
    void writesNothingWhenNothingChanged() throws IOException {
        write(Map.of("A.java", "1"));
        Path manifest = out.resolve(".catenary/acme.manifest");
        Files.setLastModifiedTime(manifest, LONG_AGO);

        assertThat(write(Map.of("A.java", "1"))).isEqualTo(new Written(0, 1, 0));
        assertThat(Files.getLastModifiedTime(manifest)).isEqualTo(LONG_AGO);
    }

    @Test
    void repairsWhatSomebodyEditedOrDeleted() throws IOException {
        write(Map.of("A.java", "1", "B.java", "1"));
        Files.writeString(out.resolve("A.java"), "x");
        Files.delete(out.resolve("B.java"));

        assertThat(write(Map.of("A.java", "1", "B.java", "1"))).isEqualTo(new Written(2, 0, 0));
        assertThat(content()).isEqualTo(Map.of("A", "1", "B", "1"));
    }

    @Test
    void leavesFilesOfOthersAlone() throws IOException {
        Files.createDirectories(out.resolve("a"));
        Files.writeString(out.resolve("a/Mine.java"), "mine");
        SourceTree other = tree(Map.of("b/Other.java", "1"));
        other.writeTo(OutputFolder.of(out, "other"));

        write(Map.of("a/A.java", "1"));
        write(Map.of());

        assertThat(content()).isEqualTo(Map.of("Mine", "mine", "Other", "1"));
        assertThat(OutputFolder.of(out, "other").manifest()).containsExactly("b/Other.java");
    }

    @Test
    void refusesToReplaceAForeignFile() throws IOException {
        write(Map.of("A.java", "1"));
        Files.writeString(out.resolve("Mine.java"), "mine");

        assertThatThrownBy(() -> write(Map.of("A.java", "2", "Mine.java", "1")))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessage("/project/out/Mine.java is in the way: it was not written by Catenary for this client.");
        assertThat(content()).isEqualTo(Map.of("A", "1", "Mine", "mine"));
    }

    @Test
    void adoptsAForeignFileWithTheSameBytes() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("A.java"), "1");

        assertThat(write(Map.of("A.java", "1"))).isEqualTo(new Written(0, 1, 0));
        assertThat(write(Map.of())).isEqualTo(new Written(0, 0, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../Victim.java",
                "a/../../Victim.java",
                "/project/Victim.java",
                "a/./B.java",
                ".",
                "..",
                ".catenary/acme.manifest"
            })
    void refusesAManifestThatLeadsElsewhere(String line) throws IOException {
        write(Map.of("A.java", "1"));
        Files.writeString(out.resolve("../Victim.java"), "mine");
        Files.writeString(out.resolve(".catenary/acme.manifest"), "A.java\n" + line + "\n");

        assertThatThrownBy(() -> write(Map.of()))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("is not a file inside the output folder");
        assertThat(content()).isEqualTo(Map.of("A", "1"));
        assertThat(out.resolve("../Victim.java")).exists();
    }

    @Test
    void tellsWhenAFileSystemCannotHoldAName() {
        assertThatThrownBy(() -> write(Map.of("a/\0.java", "1")))
                .isInstanceOf(OutputRefusedException.class)
                .hasMessageContaining("cannot be the name of a file here");
        assertThat(out).doesNotExist();
    }

    @Test
    void refusesToFollowLinks() throws IOException {
        Path elsewhere = Files.createDirectories(disk.getPath("/elsewhere"));
        Files.writeString(elsewhere.resolve("B.java"), "mine");
        write(Map.of("A.java", "1", "a/B.java", "1"));
        Files.delete(out.resolve("a/B.java"));
        Files.delete(out.resolve("a"));
        Files.createSymbolicLink(out.resolve("a"), elsewhere);

        for (Map<String, String> files : List.of(Map.of("a/B.java", "2"), Map.of("A.java", "2"))) {
            assertThatThrownBy(() -> write(files))
                    .isInstanceOf(OutputRefusedException.class)
                    .hasMessage("/project/out/a is a link or something else that is not a plain folder.");
        }
        assertThat(elsewhere.resolve("B.java")).hasContent("mine");
        assertThat(out.resolve("A.java")).hasContent("1");
    }

    @Test
    void refusesALinkInPlaceOfAFile() throws IOException {
        Path elsewhere = Files.writeString(
                Files.createDirectories(disk.getPath("/elsewhere")).resolve("X"), "mine");
        write(Map.of("A.java", "1"));
        Files.delete(out.resolve("A.java"));
        Files.createSymbolicLink(out.resolve("A.java"), elsewhere);

        assertThatThrownBy(() -> write(Map.of("A.java", "2"))).isInstanceOf(OutputRefusedException.class);
        assertThat(elsewhere).hasContent("mine");
    }

    @Test
    void writesThroughALinkToTheFolderItself() throws IOException {
        Path real = Files.createDirectories(disk.getPath("/real"));
        Files.createDirectories(out.getParent());
        Files.createSymbolicLink(out, real);

        write(Map.of("A.java", "1"));
        assertThat(real.resolve("A.java")).hasContent("1");
    }

    @Test
    void refusesPathsThatDifferOnlyInCase() {
        assertThatThrownBy(() -> tree(Map.of("a/Foo.java", "1", "a/FOO.java", "2")))
                .isInstanceOf(OutputRefusedException.class);
        assertThatThrownBy(() -> tree(Map.of("a/b/X.java", "1", "A/c/Y.java", "2")))
                .isInstanceOf(OutputRefusedException.class);
    }

    @Test
    void aFullDiskLeavesTheOldFilesWhole() throws IOException {
        Configuration small = Configuration.unix().toBuilder()
                .setBlockSize(512)
                .setMaxSize(64 * 512)
                .setMaxCacheSize(0)
                .build();
        try (FileSystem tiny = Jimfs.newFileSystem(small)) {
            out = tiny.getPath("/out");
            write(Map.of("A.java", "1", "B.java", "1"));

            assertThatThrownBy(() -> write(Map.of("A.java", "2", "C.java", "x".repeat(64 * 512))))
                    .isInstanceOf(IOException.class);
            assertThat(content()).isEqualTo(Map.of("A", "1", "B", "1"));
            assertThat(write(Map.of("A.java", "2", "B.java", "1"))).isEqualTo(new Written(1, 1, 0));
        }
    }

    private Written write(Map<String, String> files) throws IOException {
        return tree(files).writeTo(OutputFolder.of(out, "acme"));
    }

    private static SourceTree tree(Map<String, String> files) {
        List<SourceTree.Source> sources = new ArrayList<>();
        files.forEach((path, text) -> sources.add(new SourceTree.Source(path, text.getBytes(StandardCharsets.UTF_8))));
        return SourceTree.ofSources(sources);
    }

    /** Type name to text of every Java file below the folder. */
    private Map<String, String> content() throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                content.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return content;
    }
}
