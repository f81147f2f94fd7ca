/**
 * Description files become an {@link dev.catenary.generator.api.Api}. The only room that knows files, YAML, JSON and the
 * dialects (Swagger 2.0, OpenAPI 3.0 and 3.1).
 *
 * <p>In order: {@link dev.catenary.generator.source.Documents} loads a file into a tree of nodes that know their lines,
 * {@link dev.catenary.generator.source.Element} walks such a tree and reports members of the wrong type,
 * {@link dev.catenary.generator.source.References} leads from a {@code $ref} to an element, and one reader for each
 * kind of element makes the {@code api} values. Schemas are read from a work list
 * ({@link dev.catenary.generator.source.SchemaQueue}), so that recursion in a description is none here.
 *
 * <p>New dialect oddities belong into the reader of the element they occur in; nothing outside this package should have
 * to know that there is more than one dialect.
 */
package dev.catenary.generator.source;
