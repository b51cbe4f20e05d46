/**
 * Guideline recommendations as data that a customer loads: what each recommends, for what, when it was in force, how
 * surely its words are known, and its criteria. What is found here is what the loaded guidelines hold, never an answer.
 */
@NullMarked
package org.openimr.determination.guideline;

import org.jspecify.annotations.NullMarked;
