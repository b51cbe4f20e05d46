@NullMarked
package org.openimr.determination.read;

import org.jspecify.annotations.NullMarked;
