@NullMarked
package org.openimr.determination.write;

import org.jspecify.annotations.NullMarked;
