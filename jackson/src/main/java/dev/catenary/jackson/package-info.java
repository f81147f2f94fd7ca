/** Modules for Jackson's data binding, where an application's own {@code ObjectMapper} meets models of generated clients. */
@NullMarked
package dev.catenary.jackson;

import org.jspecify.annotations.NullMarked;
