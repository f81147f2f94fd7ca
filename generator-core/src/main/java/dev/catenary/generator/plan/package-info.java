/**
 * Every Java type with every name, type and place decided; no code yet.
 *
 * <p>Put here what decides a name ({@link Words}, {@link Naming}, {@link ReservedNames}, {@link Scope}), a place
 * ({@link Layout}), or a Java type ({@link Typing} and the planners). Values are records over JavaPoet's type names.
 */
package dev.catenary.generator.plan;
