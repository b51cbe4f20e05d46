/** Every environment variable that the program reads: one list, and the one place that asks the process. */
@NullMarked
package org.openimr.server.environment;

import org.jspecify.annotations.NullMarked;
