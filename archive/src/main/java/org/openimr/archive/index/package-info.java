/**
 * What every index of the archive keeps of an item and what it is asked, whatever keeps it: an adapter writes an {@link
 * org.openimr.archive.index.IndexedItem} and answers a {@link org.openimr.archive.index.Question}, and decides neither.
 */
@NullMarked
package org.openimr.archive.index;

import org.jspecify.annotations.NullMarked;
