package dev.catenary.generator;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that runs beside a test until it is closed. */
final class OtherProgram implements AutoCloseable {
    private final Process process;
    private final String said;

    private OtherProgram(Process process, String said) {
        this.process = process;
        this.said = said;
    }

    /**
     * Starts the program and waits until a line of its output has what is looked for.
     *
     * @throws IOException if the program ends before; its output is in the message
     */
    static OtherProgram start(List<String> command, Pattern ready) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        BufferedReader output = process.inputReader();
        StringBuilder before = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            Matcher found = ready.matcher(line);
            if (found.find()) {
                // Nobody else reads what it says from here on, and a full pipe would stop it.
                Thread reader = new Thread(() -> output.lines().forEach(more -> {}), "output of " + command.get(0));
                reader.setDaemon(true);
                reader.start();
                return new OtherProgram(process, found.group(1));
            }
            before.append(line).append('\n');
        }
        throw new IOException(command + " has ended:\n" + before);
    }

    /** What the first group of the pattern found. */
    String said() {
        return said;
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
