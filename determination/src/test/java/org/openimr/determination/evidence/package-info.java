@NullMarked
package org.openimr.determination.evidence;

import org.jspecify.annotations.NullMarked;
