/** {@code bench append}: the event log against {@code pgbench} that runs the same statement, and full against empty. */
@NullMarked
package org.openimr.bench.store;

import org.jspecify.annotations.NullMarked;
