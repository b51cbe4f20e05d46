package org.openimr.records.read;

import java.io.Closeable;
import java.io.IOException;

/** A document whose pages can be asked for one by one. Not for several threads at a time. */
public interface DocumentPages extends Closeable {
    int count();

    /** @param number  counts from 1 */
    PageContent page(int number) throws IOException;

    /** How a page looks; a page that has to be recognised gets no text to mark here. */
    PageLook look(int number) throws IOException;
}
