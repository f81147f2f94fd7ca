package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.lock.Lock;
import dev.catenary.generator.problem.Problems;
import java.util.List;

/**
 * The order of the passes. Afterwards there is no {@code AllOf}, every {@code OneOf} has at least two members and a
 * decided {@code Discrimination}, every discriminated base maps all its subtypes, no component is a mere reference,
 * unless all models are wanted none is there for nothing, and, unless separate types are wanted, no inline shape that
 * becomes a type is there twice. References stay references: nothing is expanded but an {@code allOf}.
 */
public final class Passes {
    private Passes() {}

    /** Without a lock: every name is free. */
    public static Api run(Api api, RefineSettings settings, Problems problems) {
        return run(api, settings, Lock.EMPTY, problems);
    }

    /** Stops after the first pass that finds an error: the later ones rely on what it should have made. */
    public static Api run(Api api, RefineSettings settings, Lock lock, Problems problems) {
        Api refined = api;
        for (Pass pass : order(settings, lock)) {
            refined = pass.apply(refined, problems);
            if (problems.hasErrors()) {
                break;
            }
        }
        return refined;
    }

    private static List<Pass> order(RefineSettings settings, Lock lock) {
        Pass nothing = (api, problems) -> api;
        Pass prune = settings.allModels() ? nothing : new Prune();
        return List.of(
                new LeaveOutEmptyBodies(),
                prune,
                new MergeAllOf(),
                new RefuseExplosion(),
                new NullIdioms(),
                new SimplifyUnions(),
                new ResolveAliases(),
                new CompleteHierarchies(),
                new MergePatches(),
                prune,
                new DecideDiscrimination(),
                settings.separateInlineTypes() ? nothing : new LeaveOutRepeatedBodies(),
                new LeaveOutRepeatedReplies(),
                settings.separateInlineTypes() ? nothing : new ShareInlineTypes(lock),
                new FindPaging(settings.paging(), settings.pagingRules()));
    }
}
