package org.openimr.server.archive;

/** Whoever watches an import. Called by one thread at a time. */
public interface ImportWatch {
    /**
     * So far it has come.
     *
     * @param documents  dealt with and durable in the database
     * @param bytes      of the sources that these were found in
     */
    void at(long documents, long bytes);

    /** A document that has to be told of: it could not be read, or only in part, or it is in conflict. */
    void noted(NotedDocument noted);
}
