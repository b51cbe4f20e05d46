package org.openimr.records.read;

import org.openimr.records.intake.IntakeRefusal;

/** The document is not taken. Ends the reading, wherever it is. */
public final class RefusedException extends RuntimeException {
    private final IntakeRefusal refusal;

    /** @param detail  for the operator's log: what was seen; nothing of the content */
    public RefusedException(IntakeRefusal refusal, String detail) {
        super(detail);
        this.refusal = refusal;
    }

    RefusedException(IntakeRefusal refusal, Throwable cause) {
        super(cause.getClass().getSimpleName(), cause);
        this.refusal = refusal;
    }

    public IntakeRefusal refusal() {
        return refusal;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
