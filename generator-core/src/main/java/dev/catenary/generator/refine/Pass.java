package dev.catenary.generator.refine;

import dev.catenary.generator.api.Api;
import dev.catenary.generator.problem.Problems;

/**
 * One simplification of an API. A pass changes nothing but what it is named after and is content with its own output.
 */
interface Pass {
    Api apply(Api api, Problems problems);
}
