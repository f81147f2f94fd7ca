/**
 * Java code as values, and what writes them down: {@link CodeBlock}, {@link MethodSpec}, {@link FieldSpec} and
 * {@link TypeSpec} are what renderers make, a {@link JavaFile} is the text of it. Type names are JavaPoet's, and so is
 * the notation.
 *
 * <p>{@link TypeWriter} goes through a file's types once, {@link Names} decides what is imported, {@link Layout} makes
 * lines. {@code docs/decisions/0007} tells why this is not JavaPoet as a whole.
 */
package dev.catenary.generator.code;
