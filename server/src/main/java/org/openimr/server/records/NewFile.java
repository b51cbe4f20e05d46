package org.openimr.server.records;

import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.records.intake.DocumentName;

/**
 * A file that somebody is about to send.
 *
 * @param sender  the party whose document it is
 * @param kind    what the sender says that it is
 * @param bytes   how many will come
 */
public record NewFile(PartyRole sender, RecordKind kind, DocumentName name, long bytes) {}
