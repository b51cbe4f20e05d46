package org.openimr.determination.check;

import java.util.List;
import java.util.Optional;

/** The documents of a case file, as far as a check asks for them. */
public interface FileIndex {
    /** Every document, in any order. */
    List<IndexedDocument> documents();

    /** What stands on their pages; empty where the index alone is at hand. */
    Optional<FileText> text();
}
