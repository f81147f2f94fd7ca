/** Parameters that several operations have: the bases of their configurations. */
@NullMarked
package com.example.parameters;

import org.jspecify.annotations.NullMarked;
