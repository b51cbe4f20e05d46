package org.openimr.server.records;

import org.openimr.records.page.LinePlace;
import org.openimr.records.proposal.Confidence;
import org.openimr.records.proposal.Found;

/**
 * Where the rules read one thing that they propose of a document.
 *
 * @param firstPage  of the document, in its file
 * @param place      the line, in the file
 * @param rule       which rule read it, for a person
 */
public record ProposedPlace(int firstPage, Field field, LinePlace place, String rule, Confidence confidence) {
    /** What was read. Names are permanent. */
    public enum Field {
        /** That a document begins on its first page. */
        PAGES,
        KIND,
        TITLE,
        AUTHOR,
        DATED
    }

    static ProposedPlace of(int firstPage, Field field, Found<?> found) {
        return new ProposedPlace(firstPage, field, found.place(), found.rule(), found.confidence());
    }
}
