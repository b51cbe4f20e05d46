@NullMarked
package org.openimr.bench.tamper;

import org.jspecify.annotations.NullMarked;
