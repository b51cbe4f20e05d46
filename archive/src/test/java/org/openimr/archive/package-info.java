@NullMarked
package org.openimr.archive;

import org.jspecify.annotations.NullMarked;
