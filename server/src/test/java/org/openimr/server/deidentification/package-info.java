/** The gate, tried on a real database and a whole server. */
@NullMarked
package org.openimr.server.deidentification;

import org.jspecify.annotations.NullMarked;
