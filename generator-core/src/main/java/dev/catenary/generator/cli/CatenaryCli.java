package dev.catenary.generator.cli;

import dev.catenary.generator.RefusedException;
import dev.catenary.generator.problem.ProblemDigest;
import dev.catenary.generator.problem.Problems;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The command line. Exit code 0: done; 1: the description was refused, the problems are on standard error and nothing
 * was changed; 2: wrong usage. Both streams are UTF-8, whatever the platform's charset is.
 */
@Command(
        name = "catenary",
        description = "Turns an OpenAPI description into a Java client whose calls read like the URL.",
        mixinStandardHelpOptions = true,
        versionProvider = CatenaryCli.Version.class,
        subcommands = {GenerateCommand.class, TreeCommand.class})
public final class CatenaryCli implements Runnable {
    private static final int REFUSED = 1;

    @Spec
    private CommandSpec spec;

    /** Runs the command and ends the virtual machine with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err)));
    }

    static int run(String[] args, OutputStream out, OutputStream err) {
        CommandLine line = new CommandLine(new CatenaryCli())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((e, command, parsed) -> report(e, command.getErr()));
        int code = execute(line, args);
        line.getOut().flush();
        line.getErr().flush();
        return code;
    }

    private static int execute(CommandLine line, String[] args) {
        try {
            return line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError e) {
            line.getErr()
                    .println(
                            "error LIMIT_EXCEEDED: the description is too large for this much memory; nothing was changed.");
            line.getErr().println("  Give Java more of it (-Xss64m -Xmx4g), or leave paths out (--exclude-path).");
            return REFUSED;
        }
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Name a command: generate or tree");
    }

    /**
     * Runs a command, and prints the problems that it met, whether or not it ends well.
     *
     * @param notes prints all of them, however many there are
     */
    static int reporting(CommandSpec command, Problems problems, boolean notes, Callable<String> work)
            throws Exception {
        PrintWriter err = command.commandLine().getErr();
        try {
            command.commandLine().getOut().println(work.call());
            return CommandLine.ExitCode.OK;
        } catch (RefusedException e) {
            return REFUSED;
        } finally {
            ProblemDigest digest = ProblemDigest.of(problems);
            (notes ? problems.sorted() : digest.shown()).forEach(err::println);
            if (!notes && !digest.rest().isEmpty()) {
                err.println("Not shown: " + digest.rest() + " (--notes prints all).");
            }
        }
    }

    /** What no description should be able to cause. */
    private static int report(Exception e, PrintWriter err) {
        err.println("error INTERNAL " + e);
        err.println("  This is a defect of Catenary; nothing was changed.");
        err.println("  Report it, with the description if you can. -Dcatenary.debug=true prints where it happened.");
        if (Boolean.getBoolean("catenary.debug")) {
            e.printStackTrace(err);
        }
        return REFUSED;
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = CatenaryCli.class.getPackage().getImplementationVersion();
            return new String[] {"catenary " + (version == null ? "(development)" : version)};
        }
    }
}
