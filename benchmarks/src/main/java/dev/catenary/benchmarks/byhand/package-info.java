/**
 * The two calls as a person would write them who knows the JDK's HTTP client and Jackson's streaming API well, with this one
 * API in mind: the yardstick. No more general than the two calls need, and no less careful with what comes back.
 */
@NullMarked
package dev.catenary.benchmarks.byhand;

import org.jspecify.annotations.NullMarked;
