/** Models written by hand the way the generator writes them. */
@NullMarked
package dev.catenary.runtime.example;

import org.jspecify.annotations.NullMarked;
