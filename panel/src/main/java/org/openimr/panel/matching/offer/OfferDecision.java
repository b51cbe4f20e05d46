package org.openimr.panel.matching.offer;

/** Answer to a command: what happened, or why nothing did. */
public sealed interface OfferDecision {
    /** Carried out; the event is to be kept before anyone is told so. */
    record Happened(OfferEvent event) implements OfferDecision {}

    /** Not carried out; all is as it was. */
    record Refused(OfferRefusal reason) implements OfferDecision {}
}
