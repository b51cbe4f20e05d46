/** The command line: one class for each sub-command. What needs no server starts none. */
@NullMarked
package org.openimr.app;

import org.jspecify.annotations.NullMarked;
