/**
 * What generated clients stand on: JSON and models (codecs, tables, unions, open enums) and calls (links, requests, transports).
 *
 * <p>A model is a typed face over a table: its class names the properties once, and reading, writing, comparing, printing and
 * checking are written once, here. Generated code never uses reflection or data binding.
 */
@NullMarked
package dev.catenary.runtime;

import org.jspecify.annotations.NullMarked;
