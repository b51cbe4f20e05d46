/** Uploads made to harm, all of them made here. */
@NullMarked
package org.openimr.records.hostile;

import org.jspecify.annotations.NullMarked;
