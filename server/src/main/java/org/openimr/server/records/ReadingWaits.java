package org.openimr.server.records;

import org.openimr.records.intake.IntakeRefusal;
import org.openimr.server.logging.ForOperators;

/** A file that is in order cannot be read on this machine as it is; its job fails and is tried again. */
final class ReadingWaits extends IllegalStateException implements ForOperators {
    private static final long serialVersionUID = 1L;

    ReadingWaits(IntakeRefusal refusal) {
        super(refusal.code() + " " + refusal.happened() + " " + refusal.remedy());
    }
}
