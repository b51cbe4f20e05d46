package org.openimr.process.quality;

import org.openimr.determination.Outcome;

/** What a second reviewer finds on one item, without sight of the first: for measuring, it changes nothing. */
public record BlindOutcome(int item, Outcome outcome, String reason) {
    public BlindOutcome {
        if (item < 1) throw new IllegalArgumentException("items are numbered from 1: " + item);
        if (reason.isBlank()) throw new IllegalArgumentException("item " + item + " is decided with a reason");
    }
}
