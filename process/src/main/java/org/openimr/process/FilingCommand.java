package org.openimr.process;

import java.time.Instant;
import org.openimr.determination.CaseNumber;
import org.openimr.process.filing.Application;

/** Opening a case. */
public sealed interface FilingCommand extends CaseCommand {
    /** An application arrived; receipt is the filing date, 8 CCR 9792.10.1(b)(1). */
    record FileApplication(CaseNumber caseNumber, Application application, Instant receivedAt)
            implements FilingCommand {}
}
