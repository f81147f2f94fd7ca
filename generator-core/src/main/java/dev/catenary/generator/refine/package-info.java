/**
 * Pure {@code Api} to {@code Api} passes. What comes out of this room has no {@code allOf}, no alias, no null idiom
 * and no undecided union, so that every later room sees a dozen plain shapes; what the passes are is written down in
 * {@link Passes}.
 */
package dev.catenary.generator.refine;
