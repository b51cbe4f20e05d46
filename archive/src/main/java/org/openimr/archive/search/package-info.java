/** What can be asked of the archive and what comes back; knows nothing of how the index is built. */
@NullMarked
package org.openimr.archive.search;

import org.jspecify.annotations.NullMarked;
