/**
 * The archive's index in process, on Lucene, in a folder.
 *
 * <p>One Lucene document per disputed item, holding only what is searched, counted and sorted by; after the items of a
 * letter one document with the determination itself, stored once. A letter's documents are written and replaced
 * together. Result rows are made from the stored determination, so that no text is kept twice.
 */
@NullMarked
package org.openimr.archive.lucene;

import org.jspecify.annotations.NullMarked;
