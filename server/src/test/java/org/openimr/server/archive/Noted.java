package org.openimr.server.archive;

import java.util.ArrayList;
import java.util.List;

/** Remembers what an import told. */
public final class Noted implements ImportWatch {
    final List<NotedDocument> documents = new ArrayList<>();
    long through;

    @Override
    public void at(long documents, long bytes) {
        through = bytes;
    }

    @Override
    public void noted(NotedDocument noted) {
        documents.add(noted);
    }
}
