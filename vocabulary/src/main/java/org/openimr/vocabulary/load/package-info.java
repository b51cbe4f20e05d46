/**
 * Reads vocabularies from folders of CSV files, and the one that the program brings along; the only place of the module
 * that opens files. Every file may be missing; what is damaged is named with its line, and nothing else is lost. The
 * format is described in {@code docs/vocabulary.md}.
 */
@NullMarked
package org.openimr.vocabulary.load;

import org.jspecify.annotations.NullMarked;
