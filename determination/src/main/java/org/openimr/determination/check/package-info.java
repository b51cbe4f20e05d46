/**
 * Looks for faults in a determination. One check is one file, one entry in {@link
 * org.openimr.determination.check.Checks} and one pair of fixtures; a test fails when either is forgotten. A check
 * never chooses a medical outcome.
 */
@NullMarked
package org.openimr.determination.check;

import org.jspecify.annotations.NullMarked;
