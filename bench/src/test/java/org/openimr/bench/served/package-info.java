@NullMarked
package org.openimr.bench.served;

import org.jspecify.annotations.NullMarked;
