/**
 * Prints a determination in the published form, as text and as HTML, and compares two letters section by section.
 * Both prints come from the same blocks, so that they cannot differ in a word.
 */
@NullMarked
package org.openimr.determination.write;

import org.jspecify.annotations.NullMarked;
