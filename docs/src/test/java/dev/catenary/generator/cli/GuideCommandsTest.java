package dev.catenary.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line is as the guide shows it. */
class GuideCommandsTest {
    private static final Path GUIDE = Path.of("guide");
    private static final Path SPECS = Path.of("..", "specs");

    @TempDir
    private Path folder;

    @Test
    void theCommandsRun() throws Exception {
        List<String> commands = Pattern.compile(
                        "^java -jar generator-core/target/catenary-cli.jar (.*)$", Pattern.MULTILINE)
                .matcher(Files.readString(GUIDE.resolve("start.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(commands).hasSize(2);

        for (String command : commands) {
            String here = command.replace(
                            "shop.yaml", SPECS.resolve("guide/shop.yaml").toString())
                    .replace("--output src", "--output " + folder.resolve("src"));
            assertThat(run(here.split(" "))).as(command).isNotEmpty();
        }
        assertThat(folder.resolve("src/com/acme/shop")).isDirectory();
    }

    @Test
    void theTreeIsTheDescriptions() throws Exception {
        String shown = Pattern.compile("```text\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(GUIDE.resolve("start.md")))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();

        String tree =
                run("tree", "--spec", SPECS.resolve("wechatpay/favor.yaml").toString());

        assertThat(tree.lines().toList()).containsAll(shown.lines().toList());
    }

    @Test
    void allOptionsAreInTheTable() throws Exception {
        Pattern option = Pattern.compile("--[a-z][a-z-]*");
        String table = Files.readString(GUIDE.resolve("configuration.md")).split("\n## ")[1];
        List<String> there = option.matcher(run("generate", "--help"))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();

        assertThat(option.matcher(table).results().map(MatchResult::group).distinct())
                .containsExactlyInAnyOrderElementsOf(there.stream()
                        .filter(name -> !List.of("--help", "--version").contains(name))
                        .toList());
    }

    private static String run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        assertThat(CatenaryCli.run(args, out, err))
                .as(err.toString(StandardCharsets.UTF_8))
                .isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
