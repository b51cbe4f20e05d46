package org.openimr.panel.seating;

/** Answer to a command: what happened, or why nothing did. */
public sealed interface SeatingDecision {
    /** Carried out; the event is to be kept before anyone is told so. */
    record Happened(SeatingEvent event) implements SeatingDecision {}

    /** Not carried out; all is as it was. */
    record Refused(SeatingRefusal reason) implements SeatingDecision {}
}
