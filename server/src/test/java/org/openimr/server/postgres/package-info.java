/** Tests of the database, and the database for other tests. */
@NullMarked
package org.openimr.server.postgres;

import org.jspecify.annotations.NullMarked;
