/** Starts the server and wires its parts; the only place that knows Spring's application context. */
@NullMarked
package org.openimr.server;

import org.jspecify.annotations.NullMarked;
