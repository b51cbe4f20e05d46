@NullMarked
package org.openimr.bench.archive;

import org.jspecify.annotations.NullMarked;
