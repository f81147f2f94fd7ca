package dev.catenary.generator;

import dev.catenary.generator.emit.OutputFolder;
import dev.catenary.generator.emit.OutputRefusedException;
import dev.catenary.generator.emit.Written;
import dev.catenary.generator.lock.LockFile;
import dev.catenary.generator.plan.Plan;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.problem.SourceRef;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Brings a folder up to date with its description, in milliseconds where there is nothing to do. */
public final class ClientUpdate {
    private ClientUpdate() {}

    /**
     * What became of the folder.
     *
     * @param written what was done to its files
     * @param plan the client now in it
     */
    public record Result(Written written, Plan plan) {}

    /**
     * Generates the client into the folder unless it is there already.
     *
     * @param output the folder above the client's package; others may have files in it, too
     * @return empty if neither description, settings, generator nor folder changed since the last run
     * @throws RefusedException if there are errors; the folder is as it was
     */
    public static Optional<Result> run(GeneratorSettings settings, Path output, Problems problems) {
        settings.check(problems);
        RefusedException.throwOnErrors(problems);
        try {
            OutputFolder folder = OutputFolder.of(output, settings.plan().packageName());
            Fingerprint fingerprint = new Fingerprint(settings, folder);
            if (fingerprint.matches()) {
                return Optional.empty();
            }
            EarlyClasses.load();
            Generated generated = new Generator(settings, problems).generate();
            Written written = generated.tree().writeTo(folder);
            Set<Path> read = new TreeSet<>(generated.filesRead());
            if (settings.lockFile().isPresent()) {
                LockFile.write(settings.lockFile().get(), generated.plan().names());
                read.add(settings.lockFile().get());
            }
            fingerprint.keep(read);
            return Optional.of(new Result(written, generated.plan()));
        } catch (OutputRefusedException e) {
            problems.add(Code.OUTPUT_REFUSED, SourceRef.ofFile(output.toString()), e.getMessage(), e.remedy());
        } catch (IOException e) {
            String remedy = "Check the folder's permissions and the free space.";
            problems.add(
                    Code.OUTPUT_REFUSED, SourceRef.ofFile(output.toString()), "Writing failed: " + e + ".", remedy);
        }
        throw new RefusedException();
    }
}
