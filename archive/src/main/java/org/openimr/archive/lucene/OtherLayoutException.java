package org.openimr.archive.lucene;

import java.io.IOException;

/** The folder holds an index whose {@link Layout} is another one. */
final class OtherLayoutException extends IOException {
    OtherLayoutException(String found) {
        super("index layout " + found + ", expected " + Layout.VERSION);
    }
}
