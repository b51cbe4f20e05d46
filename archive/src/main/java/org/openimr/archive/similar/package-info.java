/**
 * Which decided items are like a disputed one: what two items are compared by, how near they are, and how those near
 * enough came out. An answer is information on the past; it says nothing of what is medically necessary.
 */
@NullMarked
package org.openimr.archive.similar;

import org.jspecify.annotations.NullMarked;
