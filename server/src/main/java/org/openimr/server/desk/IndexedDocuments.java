package org.openimr.server.desk;

import java.util.List;
import org.openimr.determination.CaseNumber;
import org.openimr.server.records.CaseIndex;
import org.openimr.server.records.ListedExhibit;

/** The documents of the exhibit index, with those that a supplement would hold after them. */
final class IndexedDocuments implements CaseDocuments {
    private final CaseIndex index;

    IndexedDocuments(CaseIndex index) {
        this.index = index;
    }

    @Override
    public List<CaseDocument> of(CaseNumber number) {
        return index.listed(number).stream().map(IndexedDocuments::document).toList();
    }

    private static CaseDocument document(ListedExhibit exhibit) {
        return new CaseDocument(
                exhibit.file(),
                exhibit.pages().first(),
                exhibit.pages().last(),
                exhibit.number(),
                exhibit.description().title(),
                exhibit.description().kind().title(),
                exhibit.description().author(),
                exhibit.description().dated(),
                exhibit.sender().title(),
                exhibit.receivedAt(),
                exhibit.isSealed());
    }
}
