@NullMarked
package org.openimr.determination.guideline;

import org.jspecify.annotations.NullMarked;
