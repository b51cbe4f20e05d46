package org.openimr.determination.check;

import java.util.List;

/** The documents of a case file, as far as a check asks for them. */
public interface FileIndex {
    /** Whether some page of some document names it, in upper or lower case, other word endings included. */
    boolean mentions(String term);

    /** Every document, in any order. */
    List<IndexedDocument> documents();
}
