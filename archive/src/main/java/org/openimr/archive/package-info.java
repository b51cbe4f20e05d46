/**
 * Published determinations, findable: what is kept of each, the port that keeps and searches them, and what can go
 * wrong with it.
 *
 * <p>The unit of search is the <em>disputed item</em>, not the letter: one letter may uphold one item and overturn the
 * next. {@link org.openimr.archive.search} says what can be asked and what comes back, {@link
 * org.openimr.archive.query} reads what a person typed, {@link org.openimr.archive.similar} says which decided items are
 * like another, {@link org.openimr.archive.lucene} is the index in process.
 */
@NullMarked
package org.openimr.archive;

import org.jspecify.annotations.NullMarked;
