/** Names that were given once and are given again: what the lock file says, how it is read, and how it is written. */
package dev.catenary.generator.lock;
