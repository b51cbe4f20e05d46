package org.openimr.records.worker;

import java.util.OptionalInt;
import org.openimr.records.intake.IntakeRefusal;

/** How the reading of a document ended. */
public sealed interface ReadResult {
    /** To its end. */
    record Whole() implements ReadResult {}

    /**
     * Before its end; the pages that came before are good.
     *
     * @param page    where it ended, counting from 1; empty where the document was not even opened
     * @param detail  for the operator's log; nothing of the content
     */
    record Refused(IntakeRefusal refusal, OptionalInt page, String detail) implements ReadResult {}
}
