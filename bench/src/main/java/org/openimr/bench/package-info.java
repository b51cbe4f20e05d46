/** Side-by-side benchmarks: ours and the other side, alternately in one run. Never shipped. */
@NullMarked
package org.openimr.bench;

import org.jspecify.annotations.NullMarked;
