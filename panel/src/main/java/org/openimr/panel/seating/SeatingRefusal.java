package org.openimr.panel.seating;

import java.time.Instant;
import org.openimr.law.Citation;
import org.openimr.panel.RefusalWords;
import org.openimr.panel.matching.offer.OfferRefusal;

/** Why a command was not carried out. A code is permanent: never reused, never renumbered. */
public sealed interface SeatingRefusal {
    /** The refusal in words. */
    RefusalWords words();

    /** Of an offer, with its own code. */
    record OfTheOffer(OfferRefusal reason) implements SeatingRefusal {
        @Override
        public RefusalWords words() {
            return reason.words();
        }
    }

    record NotDescribed() implements SeatingRefusal {
        @Override
        public RefusalWords words() {
            return new RefusalWords(
                    "PAN-121",
                    Citation.laborCode("139.5(d)(5)"),
                    "Nobody has said yet who is in the dispute and which fields it asks for.",
                    "Describe the dispute first; without it no tie can be found.");
        }
    }

    record NothingChanged() implements SeatingRefusal {
        @Override
        public RefusalWords words() {
            return new RefusalWords(
                    "PAN-122",
                    Citation.design("seats of reviewers"),
                    "This is what was said before.",
                    "Nothing has to be done.");
        }
    }

    record JudgedWithoutReason() implements SeatingRefusal {
        @Override
        public RefusalWords words() {
            return new RefusalWords(
                    "PAN-123",
                    Citation.laborCode("139.5(d)(5)"),
                    "No reason was given for the judgment.",
                    "Say why the way is a tie, or is none; it is kept with the case.");
        }
    }

    /** @param last  when that was */
    record BeforeWhatItFollows(Instant at, Instant last) implements SeatingRefusal {
        @Override
        public RefusalWords words() {
            return new RefusalWords(
                    "PAN-124",
                    Citation.design("order in time"),
                    "It is dated " + at + ", before the last step of this case's offers on " + last + ".",
                    "Give a later time.");
        }
    }

    /** Whoever left, or had a seat, is gone; or never was asked. */
    record HasNoPart() implements SeatingRefusal {
        @Override
        public RefusalWords words() {
            return new RefusalWords(
                    "PAN-125",
                    Citation.design("seats of reviewers"),
                    "This reviewer was not asked, or the offer is over.",
                    "Look at the case again; it has moved on.");
        }
    }
}
