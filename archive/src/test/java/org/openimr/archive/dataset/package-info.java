/** Tests of the snapshot and its schema. */
@NullMarked
package org.openimr.archive.dataset;

import org.jspecify.annotations.NullMarked;
