/** Tests of the chronology, and its score on the sample records. */
@NullMarked
package org.openimr.records.chronology;

import org.jspecify.annotations.NullMarked;
