/** The other side of what goes to the database: the same statements, sent by PostgreSQL's own {@code pgbench}. */
@NullMarked
package org.openimr.bench.pgbench;

import org.jspecify.annotations.NullMarked;
