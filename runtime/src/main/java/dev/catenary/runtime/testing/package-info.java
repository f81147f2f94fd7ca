/** What unit tests of a client's users need: calls without a network. */
@NullMarked
package dev.catenary.runtime.testing;

import org.jspecify.annotations.NullMarked;
