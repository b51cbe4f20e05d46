package org.openimr.bench.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** One of those that take in the same letters. */
interface ImportSide extends AutoCloseable {
    String name();

    /** Gets ready what is not timed: a server that runs, an empty folder. */
    void prepare(Path folder) throws Exception;

    /**
     * From the file to where every letter can be searched for.
     *
     * @param lines  JSON lines, each the name and the text of a letter
     */
    void load(Path lines) throws Exception;

    /** Letters that it has. */
    long letters() throws Exception;

    /** Lets go of what {@link #prepare} opened. */
    @Override
    void close() throws IOException, SQLException;
}
