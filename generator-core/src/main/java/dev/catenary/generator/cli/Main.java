package dev.catenary.generator.cli;

import java.util.OptionalInt;

/** What {@code java -jar catenary-cli.jar} starts: {@link CatenaryCli}, in a virtual machine that suits one short run. */
public final class Main {
    private Main() {}

    /** Ends the virtual machine with the command's exit code. */
    public static void main(String[] args) {
        OptionalInt code = TunedJvm.run(args);
        if (code.isPresent()) {
            System.exit(code.getAsInt());
        }
        CatenaryCli.main(args);
    }
}
