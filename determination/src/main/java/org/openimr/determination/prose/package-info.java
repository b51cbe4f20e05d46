/**
 * Reads single facts out of a sentence: spinal levels, sides, body parts, doses, counts, dates. Knows
 * nothing of determinations; what it cannot read it leaves out.
 */
@NullMarked
package org.openimr.determination.prose;

import org.jspecify.annotations.NullMarked;
