/**
 * Code lists and word lists as data: what a diagnosis code means, which drugs there are, what an abbreviation may stand
 * for. A vocabulary is loaded once, never changes, and says which edition it is, so that whatever was concluded with it
 * can name it.
 */
@NullMarked
package org.openimr.vocabulary;

import org.jspecify.annotations.NullMarked;
