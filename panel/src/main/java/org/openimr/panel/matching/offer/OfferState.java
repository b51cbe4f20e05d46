package org.openimr.panel.matching.offer;

import org.openimr.panel.ReviewerId;

/** Where the case is now. */
public sealed interface OfferState {
    /** With nobody, and offered to nobody. */
    record Free() implements OfferState {}

    /** An answer is awaited. */
    record Open(OfferEvent.Offered offer) implements OfferState {}

    /** A reviewer has it. */
    record Taken(ReviewerId reviewer) implements OfferState {}
}
