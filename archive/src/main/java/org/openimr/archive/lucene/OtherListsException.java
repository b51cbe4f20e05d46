package org.openimr.archive.lucene;

import java.io.IOException;

/** The letters of the index were read with other lists than one that is to be added. */
final class OtherListsException extends IOException {
    OtherListsException() {
        super("index of other lists");
    }
}
