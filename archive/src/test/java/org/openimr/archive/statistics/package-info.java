/** Tests of the named queries and their answers. */
@NullMarked
package org.openimr.archive.statistics;

import org.jspecify.annotations.NullMarked;
