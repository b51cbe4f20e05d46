/** Every command with a fault at its first, second, third … call of the database: done as a whole or not at all. */
@NullMarked
package org.openimr.server.faults;

import org.jspecify.annotations.NullMarked;
