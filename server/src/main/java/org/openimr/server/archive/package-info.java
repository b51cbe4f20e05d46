/** Hands published determinations over to the archive index, and repairs it from the database. */
@NullMarked
package org.openimr.server.archive;

import org.jspecify.annotations.NullMarked;
