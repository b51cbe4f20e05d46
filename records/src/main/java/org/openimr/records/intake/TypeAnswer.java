package org.openimr.records.intake;

/** What a file is, by its bytes. */
public sealed interface TypeAnswer {
    /** One document. */
    record Document(DocumentType type) implements TypeAnswer {}

    /** An e-mail message: its attachments are the documents. */
    record Message() implements TypeAnswer {}

    /**
     * Not taken.
     *
     * @param detail  for the operator's log: what was seen; nothing of the content
     */
    record Refused(IntakeRefusal refusal, String detail) implements TypeAnswer {}
}
