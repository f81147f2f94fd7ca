package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlyClassesTest {
    @Test
    void are_those_of_the_later_stages_in_their_order(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("catenary.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String name : List.of(
                    "dev/catenary/generator/render/Renderer.class",
                    "dev/catenary/generator/render/package-info.class",
                    "dev/catenary/generator/cli/Main.class",
                    "dev/catenary/generator/refine/",
                    "dev/catenary/generator/refine/Prune$Run.class",
                    "org/commonmark/node/Node.class",
                    "org/commonmark/node/notes.txt",
                    "picocli/CommandLine.class")) {
                out.putNextEntry(new JarEntry(name));
            }
        }
        assertThat(EarlyClasses.names(jar))
                .containsExactly(
                        "dev.catenary.generator.refine.Prune$Run",
                        "dev.catenary.generator.render.Renderer",
                        "org.commonmark.node.Node");
        assertThat(EarlyClasses.names(folder)).isEmpty();
    }

    @Test
    void are_in_folders_that_there_are() {
        assertThat(EarlyClasses.FOLDERS)
                .allSatisfy(
                        folder -> assertThat(EarlyClasses.class.getClassLoader().getResource(folder))
                                .isNotNull());
    }
}
