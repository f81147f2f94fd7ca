/** Models: the description's components, and types that occur in several places of it. */
@NullMarked
package com.example.model;

import org.jspecify.annotations.NullMarked;
