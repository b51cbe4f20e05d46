@NullMarked
package org.openimr.bench.similar;

import org.jspecify.annotations.NullMarked;
