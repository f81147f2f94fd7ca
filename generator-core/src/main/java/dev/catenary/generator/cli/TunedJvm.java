package dev.catenary.generator.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Does the work in a second virtual machine, whose options a jar's manifest cannot carry: one run is over before code
 * that is optimized at length pays, and before a heap as large as the machine allows is of use. The figures are in
 * {@code docs/decisions/0005}. The second one has the same environment and standard streams; its exit code is ours, and
 * it ends when we are told to end.
 *
 * <p>Who starts Java with options of their own knows better, and has no second one: memory, stack size and properties
 * alone go through to it. Nor is there one where the platform does not tell how Java was started, or where Java is not
 * HotSpot, whose options these are.
 */
final class TunedJvm {
    /** A {@code -D} property: {@code false} does the work in the virtual machine that was started. */
    private static final String RELAUNCH = "catenary.relaunch";

    /** The quick compiler alone; one collector thread; and a nursery that fits processor caches. */
    private static final List<String> OPTIONS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:NewSize=32m",
            "-Xlog:disable",
            "-D" + RELAUNCH + "=false");

    private static final List<String> VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");
    private static final List<String> PASSED_ON = List.of("-Xmx", "-Xms", "-Xss", "-D");

    /** Of {@code java.vm.name}. */
    private static final List<String> HOTSPOT = List.of("OpenJDK", "HotSpot");

    private TunedJvm() {}

    /** The exit code, or empty if the work is left to this virtual machine. */
    static OptionalInt run(String[] args) {
        if (!Boolean.parseBoolean(System.getProperty(RELAUNCH, "true"))
                || HOTSPOT.stream().noneMatch(System.getProperty("java.vm.name")::contains)) {
            return OptionalInt.empty();
        }
        Optional<List<String>> command = command(ProcessHandle.current().info(), List.of(args), System.getenv());
        return command.isPresent() ? run(command.get()) : OptionalInt.empty();
    }

    /** How to start the second one; empty if it is not wanted. */
    static Optional<List<String>> command(ProcessHandle.Info us, List<String> args, Map<String, String> environment) {
        List<String> started = us.arguments().map(List::of).orElse(List.of());
        int own = started.size() - args.size();
        boolean plain = own >= 2
                && started.subList(own, started.size()).equals(args)
                && started.get(own - 2).equals("-jar")
                && started.subList(0, own - 2).stream().allMatch(TunedJvm::passesOn)
                && VARIABLES.stream().noneMatch(environment::containsKey);
        return us.command().filter(java -> plain).map(java -> {
            List<String> command = new ArrayList<>();
            Stream.of(List.of(java), OPTIONS, started).forEach(command::addAll);
            return command;
        });
    }

    private static boolean passesOn(String option) {
        return PASSED_ON.stream().anyMatch(option::startsWith);
    }

    private static OptionalInt run(List<String> command) {
        Process process;
        try {
            process = new ProcessBuilder(command).inheritIO().start();
        } catch (IOException noMoreProcesses) {
            return OptionalInt.empty();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> waitFor(process, process::destroy)));
        return OptionalInt.of(waitFor(process, () -> {}));
    }

    private static int waitFor(Process process, Runnable first) {
        first.run();
        return process.onExit().join().exitValue();
    }
}
