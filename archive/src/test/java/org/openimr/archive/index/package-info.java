@NullMarked
package org.openimr.archive.index;

import org.jspecify.annotations.NullMarked;
