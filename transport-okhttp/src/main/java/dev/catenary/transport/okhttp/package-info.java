/** A transport over OkHttp: less processor time for each call than the JDK's client, for some more jars. */
@NullMarked
package dev.catenary.transport.okhttp;

import org.jspecify.annotations.NullMarked;
