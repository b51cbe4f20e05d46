package org.openimr.archive.export;

import java.io.IOException;

/** Takes rows one by one and keeps no more than the form needs. Closing it completes the file. */
public interface ItemWriter extends AutoCloseable {
    void write(ExportedItem row) throws IOException;

    @Override
    void close() throws IOException;
}
