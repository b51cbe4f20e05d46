package org.openimr.records.worker;

import org.openimr.records.intake.DocumentType;

/** What is known of a document once it is open, before its first page is read. */
public record DocumentFacts(DocumentType type, int pages) {
    public DocumentFacts {
        if (pages < 1) throw new IllegalArgumentException("a document has pages: " + pages);
    }
}
