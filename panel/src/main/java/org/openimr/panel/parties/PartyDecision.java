package org.openimr.panel.parties;

/** Answer to a command: what happened, or why nothing did. */
public sealed interface PartyDecision {
    /** Carried out; the event is to be kept before anyone is told so. */
    record Accepted(PartyEvent event) implements PartyDecision {}

    /** Not carried out; the book is as it was. */
    record Refused(PartyRefusal reason) implements PartyDecision {}

    static PartyDecision accepted(PartyEvent event) {
        return new Accepted(event);
    }

    static PartyDecision refused(PartyRefusal reason) {
        return new Refused(reason);
    }
}
