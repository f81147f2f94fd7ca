/** The two calls through generated clients and by hand, side by side: warm without a network, cold and warm with one. */
@NullMarked
package dev.catenary.benchmarks;

import org.jspecify.annotations.NullMarked;
