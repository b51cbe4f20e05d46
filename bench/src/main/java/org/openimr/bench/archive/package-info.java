/**
 * Determinations of nobody in any number, and the archive measured on them: {@link
 * org.openimr.bench.archive.LetterStream} makes the letters, {@link org.openimr.bench.archive.SearchBench} searches them
 * side by side with bare Lucene and PostgreSQL, {@link org.openimr.bench.archive.WrittenLetters} writes them for
 * others. The words are in data files beside these classes; {@code docs/archive/figures.md} says what is measured.
 */
@NullMarked
package org.openimr.bench.archive;

import org.jspecify.annotations.NullMarked;
