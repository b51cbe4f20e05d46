package org.openimr.records.index;

import java.util.Optional;
import org.openimr.records.ContentHash;

/** What is in the store today, hashed again from its bytes. */
public interface Kept {
    /** Hash of what is kept under the name of a received file; empty if nothing can be read there. */
    Optional<ContentHash> file(ContentHash name);

    /**
     * Digest of what is kept of one page; empty if nothing can be read there.
     *
     * @param page  number in the received file, from 1
     */
    Optional<PageDigest> page(ContentHash file, int page);
}
