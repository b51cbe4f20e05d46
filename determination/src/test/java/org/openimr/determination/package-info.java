@NullMarked
package org.openimr.determination;

import org.jspecify.annotations.NullMarked;
