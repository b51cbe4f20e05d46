/** Classes that break the rules of the house on purpose, so that each guard is seen to fail. Never shipped. */
@NullMarked
package org.openimr.planted;

import org.jspecify.annotations.NullMarked;
