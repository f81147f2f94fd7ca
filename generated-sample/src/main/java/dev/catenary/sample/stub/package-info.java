/** Plays WeChat Pay on the loopback interface, so that the sample runs without a merchant account. */
@NullMarked
package dev.catenary.sample.stub;

import org.jspecify.annotations.NullMarked;
