package dev.catenary.generator;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.code.JavaFile;
import dev.catenary.generator.emit.SourceTree;
import dev.catenary.generator.lock.Lock;
import dev.catenary.generator.lock.LockFile;
import dev.catenary.generator.plan.Plan;
import dev.catenary.generator.plan.Planner;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.refine.LockedPlaces;
import dev.catenary.generator.refine.Passes;
import dev.catenary.generator.render.Renderer;
import dev.catenary.generator.source.ApiReader;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The way from a description to source files. {@code source} reads the description and every file it refers to into an
 * {@code Api}: what the API is, in the wire's own words. {@code refine} simplifies it, {@code Api} to {@code Api}, until
 * each schema says plainly what it means. {@code plan} decides every Java name, type and place, and {@code render} writes
 * the plan down as Java without deciding anything. {@code emit} has all the bytes in memory before it changes a folder.
 *
 * <p>Names that the {@code lock} file holds are given first, in {@code refine} and {@code plan}.
 *
 * <p>Only values pass between the rooms. Each stage reports all that it finds; errors end the run after that stage.
 */
public final class Generator {
    private final GeneratorSettings settings;
    private final Problems problems;
    private final Set<Path> filesRead = new TreeSet<>();

    public Generator(GeneratorSettings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    /**
     * All five stages.
     *
     * @throws RefusedException if the description or a setting has an error
     */
    public Generated generate() {
        Plan plan = plan();
        Stream<JavaFile> files = Renderer.render(plan);
        return new Generated(plan, SourceTree.of(files), filesRead);
    }

    /**
     * The first three stages, after which every name and type is known.
     *
     * @throws RefusedException if the description or a setting has an error
     */
    public Plan plan() {
        passed(settings.check(problems));
        Lock lock = passed(
                settings.lockFile().map(file -> LockFile.read(file, problems)).orElse(Lock.EMPTY));
        if (settings.onInvalid() == OnInvalid.SKIP) {
            return new LenientPlan(settings, lock, problems, filesRead::add).plan();
        }
        Api read = passed(ApiReader.read(settings.source(), problems, filesRead::add));
        Api refined = passed(Passes.run(read, settings.refine(), lock, problems));
        return passed(Planner.plan(refined, settings.plan(), LockedPlaces.present(lock, refined), problems));
    }

    private <T> T passed(T result) {
        RefusedException.throwOnErrors(problems);
        return result;
    }
}
