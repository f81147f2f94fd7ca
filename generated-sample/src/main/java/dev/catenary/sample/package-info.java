/** A shop's program: it makes a batch of coupons through two clients that Catenary generated. */
@NullMarked
package dev.catenary.sample;

import org.jspecify.annotations.NullMarked;
