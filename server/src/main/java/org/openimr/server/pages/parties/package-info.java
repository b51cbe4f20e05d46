/** Pages of parties and ties: who they are, what ties them, and how that is known. They stay inside, Lab. Code 4610.6(f). */
@NullMarked
package org.openimr.server.pages.parties;

import org.jspecify.annotations.NullMarked;
