/**
 * The archive as a table that anyone can take home: one row a disputed item, every column documented, in one order and
 * one form, so that the same letters give the same bytes and one hash names them.
 *
 * <p>{@link org.openimr.archive.dataset.SnapshotMaker} makes it, {@link org.openimr.archive.dataset.Snapshot} is it, {@link
 * org.openimr.archive.dataset.ItemColumn} says what each column holds. Here are files, but no clock and no chance: the day
 * on which a snapshot is made is no part of it.
 */
@NullMarked
package org.openimr.archive.dataset;

import org.jspecify.annotations.NullMarked;
