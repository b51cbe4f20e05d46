package org.openimr.server.desk;

import java.util.List;
import org.openimr.determination.CaseNumber;
import org.openimr.server.records.ReceivedFile;
import org.openimr.server.records.ReceivedFiles;

/** Each received file whose pages are kept as one document. */
final class ReceivedDocuments implements CaseDocuments {
    private final ReceivedFiles files;

    ReceivedDocuments(ReceivedFiles files) {
        this.files = files;
    }

    @Override
    public List<CaseDocument> of(CaseNumber number) {
        return files.of(number).stream()
                .filter(file -> file.pagesShown() > 0 && file.refusal().isEmpty())
                .map(ReceivedDocuments::document)
                .toList();
    }

    private static CaseDocument document(ReceivedFile file) {
        return new CaseDocument(
                file.id(),
                1,
                file.pagesShown(),
                file.name().value(),
                file.kind().title(),
                file.sender().title(),
                file.receivedAt());
    }
}
