package org.openimr.panel.register;

/** Answer to a command: what happened, or why nothing did. */
public sealed interface RegisterDecision {
    /** Carried out; the event is to be kept before anyone is told so. */
    record Accepted(RegisterEvent event) implements RegisterDecision {}

    /** Not carried out; the register is as it was. */
    record Refused(RegisterRefusal reason) implements RegisterDecision {}

    static RegisterDecision accepted(RegisterEvent event) {
        return new Accepted(event);
    }

    static RegisterDecision refused(RegisterRefusal reason) {
        return new Refused(reason);
    }
}
