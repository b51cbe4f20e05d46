/** How often a password or a code may be guessed: counted in the database, for all nodes together. */
@NullMarked
package org.openimr.server.security.guesses;

import org.jspecify.annotations.NullMarked;
