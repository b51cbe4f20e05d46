/** Tests of what is understood of the items of letters. */
@NullMarked
package org.openimr.archive.understanding;

import org.jspecify.annotations.NullMarked;
