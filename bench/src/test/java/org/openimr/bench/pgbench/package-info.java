@NullMarked
package org.openimr.bench.pgbench;

import org.jspecify.annotations.NullMarked;
