@NullMarked
package org.openimr.determination.check;

import org.jspecify.annotations.NullMarked;
