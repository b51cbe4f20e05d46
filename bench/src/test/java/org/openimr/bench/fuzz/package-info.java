@NullMarked
package org.openimr.bench.fuzz;

import org.jspecify.annotations.NullMarked;
