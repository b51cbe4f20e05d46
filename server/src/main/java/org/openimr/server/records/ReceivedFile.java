package org.openimr.server.records;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.records.ContentHash;
import org.openimr.records.intake.DocumentName;
import org.openimr.records.intake.DocumentType;

/**
 * A file sent for a case.
 *
 * @param sender      the party whose document it is
 * @param kind        what the sender says that it is
 * @param sentBy      who handed it in
 * @param bytes       in all
 * @param arrived     of these so far
 * @param receivedAt  when the last byte came
 * @param content     its name in the vault, once it is whole
 * @param pages       once it was opened
 * @param pagesRead   with their text
 * @param pagesShown  of these, that can be shown
 * @param refusal     permanent code, where it was not taken, or where the case did not take it
 * @param refusedAt   page at which reading ended
 */
public record ReceivedFile(
        FileId id,
        CaseNumber number,
        PartyRole sender,
        RecordKind kind,
        DocumentName name,
        Actor sentBy,
        long bytes,
        long arrived,
        Optional<Instant> receivedAt,
        FileState state,
        Optional<ContentHash> content,
        Optional<DocumentType> type,
        OptionalInt pages,
        int pagesRead,
        int pagesShown,
        Optional<String> refusal,
        OptionalInt refusedAt) {
    /** Whether every byte is here. */
    public boolean isWhole() {
        return arrived == bytes;
    }
}
