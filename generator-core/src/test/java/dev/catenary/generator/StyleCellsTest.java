package dev.catenary.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.catenary.generator.problem.Problems;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every row of the tables in {@code specs/styles}: its call, made with the client of the description beside it, sends
 * exactly what the table says. {@link StyleMatrixTest} sees to it that no cell is missing.
 */
class StyleCellsTest {
    static final Path PARAMETERS = Path.of("..", "specs", "styles", "parameters");
    private static final Path COLLECTION_FORMATS = Path.of("..", "specs", "styles", "collection-formats");
    private static final String DESCRIPTION = "openapi.yaml";
    private static final List<AutoCloseable> OPEN = new ArrayList<>();

    @TempDir
    private static Path temporary;

    @AfterAll
    static void closeAll() throws Exception {
        for (AutoCloseable each : OPEN) {
            each.close();
        }
    }

    static List<StyleCell> cells(Path folder) throws IOException {
        return StyleCell.parse(Files.readAllLines(folder.resolve("cells.txt")));
    }

    @TestFactory
    Stream<DynamicNode> sendsWhatTheStandardsSay() {
        return Stream.of(PARAMETERS, COLLECTION_FORMATS).map(folder -> {
            try {
                return container(folder, temporary.resolve(folder.getFileName()));
            } catch (Exception e) {
                throw new IllegalStateException(folder.toString(), e);
            }
        });
    }

    /** So whatever the table says of 3.0.4 holds for 3.1.1. */
    @Test
    void theClientIsTheSameInTheWordsOf31() throws IOException {
        String description = Files.readString(PARAMETERS.resolve(DESCRIPTION));
        String in31 = description
                .replace("openapi: 3.0.4", "openapi: 3.1.1")
                .replace("{type: string, nullable: true}", "{type: [string, 'null']}");
        assertThat(in31).doesNotContain("nullable: true").contains("3.1.1");
        Path file = Files.writeString(temporary.resolve(DESCRIPTION), in31);

        assertThat(generate(file)).isEqualTo(generate(PARAMETERS.resolve(DESCRIPTION)));
    }

    private static DynamicNode container(Path described, Path folder) throws Exception {
        List<StyleCell> cells = cells(described);
        Map<String, String> sources = new TreeMap<>(generate(described.resolve(DESCRIPTION)));
        sources.put("Cells.java", source(sources, cells));
        assertThat(Javac.compile(sources, ApprovalTest.classPath(), folder.resolve("classes")))
                .isEmpty();

        SocketServer server = new SocketServer(SocketServer.NO_CONTENT);
        OPEN.add(server);
        URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.resolve("classes").toUri().toURL()}, StyleCellsTest.class.getClassLoader());
        OPEN.add(loader);
        Class<?> program = loader.loadClass("Cells");
        Object client = program.getMethod("client", String.class).invoke(null, server.baseUrl());
        Method call = program.getMethod("call", int.class, client.getClass().getInterfaces()[0]);
        return dynamicContainer(
                described.getFileName().toString(),
                cells.stream().map(cell -> dynamicTest(cell.toString(), () -> check(cell, server, call, client))));
    }

    private static Map<String, String> generate(Path description) {
        Problems problems = new Problems();
        return Javac.sources(
                new Generator(GeneratorSettings.of(description, "com.example").build(), problems).generate());
    }

    /** A program with one method for each row. */
    private static String source(Map<String, String> client, List<StyleCell> cells) {
        StringBuilder calls = new StringBuilder();
        StringBuilder methods = new StringBuilder();
        for (StyleCell cell : cells) {
            String path = "com/example/" + cell.operation().replace("-", "") + "/";
            boolean inPath = client.keySet().stream().anyMatch(name -> name.startsWith(path));
            calls.append("      case %1$d -> line%1$d(client);%n".formatted(cell.line()));
            methods.append("  private static void line%d(StylesClient client) { %s; }%n"
                    .formatted(cell.line(), cell.call(inPath)));
        }
        boolean models = client.keySet().stream().anyMatch(name -> name.startsWith("com/example/model/"));
        return PROGRAM.formatted(models ? "import com.example.model.*;" : "", calls, methods);
    }

    private static final String PROGRAM = """
            import com.example.StylesClient;
            %s
            import dev.catenary.runtime.JsonValue;
            import java.math.*;
            import java.time.*;
            import java.util.*;

            public final class Cells {
              public static StylesClient client(String baseUrl) {
                return StylesClient.builder().baseUrl(baseUrl).build();
              }

              public static void call(int line, StylesClient client) {
                switch (line) {
            %s      default -> throw new IllegalArgumentException();
                }
              }

              private static Map<String, String> map(String... namesAndValues) {
                Map<String, String> map = new LinkedHashMap<>();
                for (int i = 0; i < namesAndValues.length; i += 2) {
                  map.put(namesAndValues[i], namesAndValues[i + 1]);
                }
                return map;
              }

              private static BigDecimal decimal(String digits) {
                return new BigDecimal(digits);
              }

              private static OffsetDateTime time(String text) {
                return OffsetDateTime.parse(text);
              }

              private static JsonValue json(String text) {
                return JsonValue.parse(text);
              }

            %s}
            """;

    private static void check(StyleCell cell, SocketServer server, Method call, Object client) throws Throwable {
        if (cell.refused()) {
            assertThatThrownBy(() -> invoke(call, cell.line(), client))
                    .hasMessageContaining(cell.expected().get(0).substring(2));
            assertThat(server.take()).isEmpty();
            return;
        }
        invoke(call, cell.line(), client);
        SocketServer.Received received = server.take().orElseThrow();
        for (String expected : cell.expected()) {
            assertThat(sent(received, expected)).isEqualTo(expected);
        }
    }

    private static void invoke(Method call, int line, Object client) throws Throwable {
        try {
            call.invoke(null, line, client);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** The part of the request that an expectation is about. */
    private static String sent(SocketServer.Received received, String expected) {
        if (expected.startsWith("/")) {
            return received.target();
        }
        if (expected.startsWith("= ")) {
            return "= " + received.body();
        }
        String name = expected.substring(0, expected.indexOf(':'));
        Optional<String> line = received.header(name);
        return line.map(String::stripTrailing).orElse(name + ": -");
    }
}
