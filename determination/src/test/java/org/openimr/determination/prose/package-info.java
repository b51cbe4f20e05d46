@NullMarked
package org.openimr.determination.prose;

import org.jspecify.annotations.NullMarked;
