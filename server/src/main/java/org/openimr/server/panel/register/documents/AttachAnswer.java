package org.openimr.server.panel.register.documents;

import org.openimr.panel.register.RegisterRefusal;
import org.openimr.records.intake.IntakeRefusal;

/** What became of a document that was to be attached. */
public sealed interface AttachAnswer {
    /** Kept. The same content on the same credential again is the same document. */
    record Attached(CredentialDocument document) implements AttachAnswer {}

    /** No document that is taken; nothing of it is kept. */
    record NotTaken(IntakeRefusal why) implements AttachAnswer {}

    /** This person attaches none, or there is no such credential on file. */
    record Refused(RegisterRefusal why) implements AttachAnswer {}
}
