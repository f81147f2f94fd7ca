package dev.catenary.generator;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.lock.Lock;
import dev.catenary.generator.plan.Plan;
import dev.catenary.generator.plan.Planner;
import dev.catenary.generator.problem.Code;
import dev.catenary.generator.problem.Problem;
import dev.catenary.generator.problem.Problems;
import dev.catenary.generator.problem.SourceRef;
import dev.catenary.generator.refine.LockedPlaces;
import dev.catenary.generator.refine.Passes;
import dev.catenary.generator.source.ApiReader;
import dev.catenary.generator.source.Faults;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Plans what can be planned ({@link OnInvalid#SKIP}): when a stage reports errors, what they concern is left out and
 * everything is read again, until there is no error. Each round leaves something out, so there is an end; an error that
 * concerns the description as a whole is the end at once.
 */
final class LenientPlan {
    private final GeneratorSettings settings;
    private final Lock lock;
    private final Problems problems;
    private final Consumer<Path> opened;
    private final Map<SourceRef, Reason> leftOut = new LinkedHashMap<>();
    private Problems round = new Problems();

    LenientPlan(GeneratorSettings settings, Lock lock, Problems problems, Consumer<Path> opened) {
        this.settings = settings;
        this.lock = lock;
        this.problems = problems;
        this.opened = opened;
    }

    private record Reason(Faults.Unit unit, Problem error) {}

    /**
     * The plan of what is right.
     *
     * @throws RefusedException if nothing is left, or if an error concerns the description as a whole
     */
    Plan plan() {
        Optional<Plan> plan = attempt(List.of());
        if (plan.isEmpty()) {
            Faults faults = Faults.of(settings.source());
            while (plan.isEmpty()) {
                plan = attempt(leaveOut(faults));
            }
        }
        problems.addAll(round.sorted());
        leftOut.values().forEach(this::warn);
        return plan.get();
    }

    /**
     * Empty if a stage found errors, which are in {@link #round} then.
     *
     * @param known the errors that led to something being left out
     */
    private Optional<Plan> attempt(List<Problem> known) {
        Problems reading = new Problems();
        Api api = ApiReader.read(settings.source().without(leftOut.keySet()), reading, opened);
        // A name that an object has twice is found when the file is parsed, whatever is read of it afterwards.
        round = new Problems();
        reading.sorted().stream()
                .filter(problem -> problem.code() != Code.DUPLICATE_KEY || !known.contains(problem))
                .forEach(round::add);
        if (!leftOut.isEmpty() && isEmpty(api)) {
            leftOut.values().forEach(reason -> problems.add(reason.error()));
            throw new RefusedException();
        }
        if (!round.hasErrors()) {
            api = Passes.run(api, settings.refine(), lock, round);
        }
        return round.hasErrors() ? Optional.empty() : planned(api);
    }

    private Optional<Plan> planned(Api api) {
        Plan plan = Planner.plan(api, settings.plan(), LockedPlaces.present(lock, api), round);
        return round.hasErrors() ? Optional.empty() : Optional.of(plan);
    }

    /** The errors that led to something being left out. */
    private List<Problem> leaveOut(Faults faults) {
        Set<SourceRef> before = Set.copyOf(leftOut.keySet());
        List<Problem> errors = round.sorted().stream().filter(Problem::isError).toList();
        for (Problem error : errors) {
            List<Faults.Unit> concerned = faults.of(error);
            concerned.forEach(unit -> leftOut.putIfAbsent(unit.at(), new Reason(unit, error)));
            if (concerned.stream().allMatch(unit -> before.contains(unit.at()))) {
                problems.addAll(round.sorted());
                throw new RefusedException();
            }
        }
        return leftOut.values().stream().map(Reason::error).toList();
    }

    private static boolean isEmpty(Api api) {
        return api.webhooks().isEmpty() && api.root().allOperations().findAny().isEmpty();
    }

    private void warn(Reason reason) {
        Faults.Unit unit = reason.unit();
        Problem error = reason.error();
        if (!unit.name().isEmpty()) {
            String text =
                    unit.name() + " is left out because of " + error.code() + " at " + error.at() + ": " + error.text();
            problems.add(Code.LEFT_OUT, unit.at(), text, error.remedy());
        }
    }
}
