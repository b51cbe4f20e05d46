/** Tests of commands and queries on a real PostgreSQL. */
@NullMarked
package org.openimr.server.cases;

import org.jspecify.annotations.NullMarked;
