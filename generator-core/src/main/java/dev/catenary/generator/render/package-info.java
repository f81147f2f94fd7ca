/**
 * Plan to source files: one renderer for each kind of generated type. Makes no names and decides no types; {@link
 * dev.catenary.generator.render.Docs} is the only writer of Javadoc, {@link
 * dev.catenary.generator.render.Literals} the only one of strings that come from a description.
 */
package dev.catenary.generator.render;
