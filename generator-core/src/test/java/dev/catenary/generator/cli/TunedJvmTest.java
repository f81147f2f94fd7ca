package dev.catenary.generator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Real processes: what matters is what comes through to the second one, and back. */
@DisabledOnOs(
        value = OS.WINDOWS,
        disabledReason = "Windows does not tell how a process was started; there is no second")
class TunedJvmTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String TUNED = "-XX:TieredStopAtLevel=1";

    @TempDir
    private Path folder;

    private Path jar;

    /** Stands for the command line: tells how it was started, then waits or ends with the code it is given. */
    public static final class Echo {
        private Echo() {}

        public static void main(String[] args) throws IOException {
            OptionalInt code = TunedJvm.run(args);
            if (code.isPresent()) {
                System.exit(code.getAsInt());
            }
            System.out.println(ManagementFactory.getRuntimeMXBean().getInputArguments() + " " + List.of(args) + " "
                    + new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
            System.exit(Integer.parseInt(args[0]));
        }
    }

    @BeforeEach
    void pack() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        manifest.getMainAttributes()
                .put(
                        Attributes.Name.CLASS_PATH,
                        Stream.of(TunedJvm.class, Echo.class)
                                .map(type -> type.getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation())
                                .map(Object::toString)
                                .collect(Collectors.joining(" ")));
        jar = folder.resolve("echo.jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
    }

    @Test
    void handsOnArgumentsStreamsAndExitCode() throws Exception {
        Process process = start(List.of(), "7", "-Xint", "two words");

        assertThat(said(process)).contains(TUNED, "[7, -Xint, two words] asked");
        assertThat(process.waitFor()).isEqualTo(7);
    }

    @Test
    void handsOnMemoryAndProperties() throws Exception {
        assertThat(said(start(List.of("-Xmx300m", "-Dcatenary.debug=true"), "0")))
                .contains(TUNED, "-Xmx300m", "-Dcatenary.debug=true");
    }

    @Test
    void leavesItToWhoeverHasOptionsOfTheirOwn() throws Exception {
        assertThat(said(start(List.of("-XX:+UseParallelGC"), "0"))).startsWith("[-XX:+UseParallelGC] [0]");
        assertThat(said(start(List.of("-Dcatenary.relaunch=false"), "0"))).doesNotContain(TUNED);
        ProcessBuilder builder = command(List.of(), "0");
        builder.environment().put("JDK_JAVA_OPTIONS", "-Dno=matter");
        assertThat(said(asked(builder))).doesNotContain(TUNED);
    }

    @Test
    void endsWithTheFirst() throws Exception {
        Process first = command(List.of(), "0").start();
        ProcessHandle second;
        while (first.descendants().findAny().isEmpty()) {
            assertThat(first.isAlive()).isTrue();
            Thread.onSpinWait();
        }
        second = first.descendants().findAny().orElseThrow();

        first.destroy();

        assertThat(first.waitFor()).isNotZero();
        assertThat(second.onExit().join().isAlive()).isFalse();
    }

    private Process start(List<String> options, String... args) throws IOException {
        return asked(command(options, args));
    }

    private static Process asked(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        try (var in = process.getOutputStream()) {
            in.write("asked".getBytes(StandardCharsets.UTF_8));
        }
        return process;
    }

    private ProcessBuilder command(List<String> options, String... args) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS").forEach(builder.environment()::remove);
        return builder;
    }

    private static String said(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
