package org.openimr.panel.seating;

import java.time.Instant;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Citation;
import org.openimr.panel.Refusal;
import org.openimr.panel.RefusalWords;
import org.openimr.panel.matching.offer.OfferRefusal;
import org.openimr.panel.ties.PartyId;

/** Why a command was not carried out. A code is permanent: never reused, never renumbered. */
public sealed interface SeatingRefusal extends Refusal {
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
                    "It is dated " + CaliforniaTime.printed(at) + ", before the last step about this case's reviewers, "
                            + CaliforniaTime.printed(last) + ".",
                    "Give a later time.");
        }
    }

    /** Without one nobody could show that two seats are held by different people. */
    record NoProviderNumber() implements SeatingRefusal {
        @Override
        public RefusalWords words() {
            return new RefusalWords(
                    "PAN-126",
                    Citation.laborCode("4610.6(i)"),
                    "The register has no national provider identifier of this reviewer.",
                    "Ask the credentialing staff to enter it; the offer stays open.");
        }
    }

    /** @param party  whom nobody has entered */
    record PartyNotEntered(PartyId party) implements SeatingRefusal {
        @Override
        public RefusalWords words() {
            return new RefusalWords(
                    "PAN-127",
                    Citation.laborCode("139.5(d)(5)"),
                    "Nobody is entered as " + party + ".",
                    "Enter the person or the organization first; then ties to it can be found.");
        }
    }

    /** @param field  that the taxonomy does not know */
    record FieldNotKnown(String field) implements SeatingRefusal {
        @Override
        public RefusalWords words() {
            return new RefusalWords(
                    "PAN-128",
                    Citation.laborCode("139.5(d)(4)"),
                    "\"" + field + "\" is not a field of medicine that is known here.",
                    "Choose a field from the list.");
        }
    }

    record NothingVacant() implements SeatingRefusal {
        @Override
        public RefusalWords words() {
            return new RefusalWords(
                    "PAN-129",
                    Citation.regulation("9792.10.6(c)"),
                    "Every approved seat of this case is taken.",
                    "Take the case back from a reviewer first, or have more reviewers approved.");
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
