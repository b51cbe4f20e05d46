package org.openimr.process;

import java.time.Instant;
import org.openimr.determination.CaseNumber;

/** Looking through what is on file before eligibility is judged (process, section 5). */
public sealed interface ScreeningCommand extends CaseCommand {
    /** No earlier application on the same decision and items is on file. */
    record AcceptAsUnique(Instant at) implements ScreeningCommand {}

    /** The same worker, decision and items are on file under {@code of}. */
    record MarkDuplicate(Instant at, CaseNumber of) implements ScreeningCommand {}
}
