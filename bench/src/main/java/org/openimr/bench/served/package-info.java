/** Benchmarks of the whole server over HTTP: {@code command}, {@code page}, {@code start}; the packaged jar as a process. */
@NullMarked
package org.openimr.bench.served;

import org.jspecify.annotations.NullMarked;
