package org.openimr.panel.parties;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Citation;
import org.openimr.panel.Refusal;
import org.openimr.panel.RefusalWords;
import org.openimr.panel.ties.Party.RegisterNumber;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;

/** Why a command to the book of parties was not carried out. A code is permanent: never reused, never renumbered. */
public sealed interface PartyRefusal extends Refusal {
    record UnknownParty(PartyId party) implements PartyRefusal {
        @Override
        public RefusalWords words() {
            return ofBook(
                    "TIE-101",
                    "Nobody has the identifier " + party + ", neither among the parties nor among the reviewers.",
                    "Enter the person or organization first, or choose another.");
        }
    }

    record AlreadyEntered(PartyId party) implements PartyRefusal {
        @Override
        public RefusalWords words() {
            return ofBook(
                    "TIE-102",
                    "A party has the identifier " + party + " already.",
                    "Open that party and correct it, or enter the new one under a new identifier.");
        }
    }

    /** @param name  of the party that has the number */
    record NumberOfAnother(RegisterNumber number, PartyId party, String name) implements PartyRefusal {
        @Override
        public RefusalWords words() {
            return ofBook(
                    "TIE-103",
                    "The " + PartyWords.number(number) + " is on file for " + name + " already.",
                    "If it is the same party, use that entry; otherwise compare the number with its source.");
        }
    }

    /** A person and an organization may be one; an entry is the one or the other. */
    record OtherSort(PartyId party) implements PartyRefusal {
        @Override
        public RefusalWords words() {
            return ofBook(
                    "TIE-104",
                    "A person cannot be corrected into an organization, nor an organization into a person.",
                    "Enter the other one for itself, and withdraw the ties of this one that were entered by mistake.");
        }
    }

    record OfTheRegister(PartyId party) implements PartyRefusal {
        @Override
        public RefusalWords words() {
            return ofBook(
                    "TIE-105",
                    "This is a reviewer, whose name, numbers and addresses are kept in the register.",
                    "Correct the reviewer's file; ties are entered here.");
        }
    }

    record NothingChanged() implements PartyRefusal {
        @Override
        public RefusalWords words() {
            return ofBook("TIE-106", "The entry says this already.", "Nothing needs to be done.");
        }
    }

    record ReasonMissing() implements PartyRefusal {
        @Override
        public RefusalWords words() {
            return ofBook(
                    "TIE-107", "It is not said why this is done.", "Say in a few words why; the history keeps it.");
        }
    }

    record SourceMissing() implements PartyRefusal {
        @Override
        public RefusalWords words() {
            return ofBook(
                    "TIE-108",
                    "It is not said where this is known from.",
                    "Name the document, register or statement that shows it.");
        }
    }

    record TieToItself(PartyId party) implements PartyRefusal {
        @Override
        public RefusalWords words() {
            return ofTies("TIE-109", "A party is not tied to itself.", "Choose two different parties.");
        }
    }

    /** @param onFile  the tie that says the same */
    record SameTie(KeptTie onFile) implements PartyRefusal {
        @Override
        public RefusalWords words() {
            return ofTies(
                    "TIE-110",
                    "This tie is on file already, " + TieWords.of(onFile.tie().when()) + ".",
                    "Use that one. If its days or its share are wrong, withdraw it and enter it anew.");
        }
    }

    record TieIdTaken(TieId tie) implements PartyRefusal {
        @Override
        public RefusalWords words() {
            return ofBook(
                    "TIE-111", "A tie has the identifier " + tie + " already.", "Enter it under a new identifier.");
        }
    }

    record EndsBeforeItBegins(LocalDate first, LocalDate last) implements PartyRefusal {
        @Override
        public RefusalWords words() {
            return ofTies(
                    "TIE-112",
                    "The last day, " + last + ", is before the first, " + first + ".",
                    "Correct the one or the other day.");
        }
    }

    record ImpossibleShare(BigDecimal share) implements PartyRefusal {
        @Override
        public RefusalWords words() {
            return ofTies(
                    "TIE-113",
                    "A share of " + share.movePointRight(2).stripTrailingZeros().toPlainString()
                            + " percent of someone's whole income cannot be.",
                    "Give a share from 0 to 100 percent, or none where it is not known.");
        }
    }

    record KindDoesNotFit(Tie.Kind kind) implements PartyRefusal {
        @Override
        public RefusalWords words() {
            return ofTies(
                    "TIE-114",
                    "\"" + TieWords.of(kind) + "\" cannot tie these two: it is from "
                            + (TieWords.isFromPerson(kind) ? "a person" : "a person or an organization") + " to "
                            + switch (TieWords.end(kind)) {
                                case PERSON -> "a person";
                                case ORGANIZATION -> "an organization, a drug, a device or a procedure";
                                case EITHER -> "a person or an organization";
                            }
                            + ".",
                    "Choose another kind of tie, or turn the two around.");
        }
    }

    record UnknownTie(TieId tie) implements PartyRefusal {
        @Override
        public RefusalWords words() {
            return ofBook("TIE-115", "No tie has the identifier " + tie + ".", "Look it up on the page of the party.");
        }
    }

    record Withdrawn(String reason) implements PartyRefusal {
        @Override
        public RefusalWords words() {
            return ofBook(
                    "TIE-116",
                    "The tie was withdrawn as entered by mistake (" + reason + ").",
                    "If it does hold, enter it as a new tie.");
        }
    }

    record EndedAlready(LocalDate last) implements PartyRefusal {
        @Override
        public RefusalWords words() {
            return ofTies(
                    "TIE-117",
                    "The tie is on file as ending on " + last + " already.",
                    "An end can be put earlier. If it is later than that, withdraw the tie and enter it anew.");
        }
    }

    record NotAPerson() implements PartyRefusal {
        @Override
        public RefusalWords words() {
            return ofTies(
                    "TIE-118",
                    "Only a person works as an expert at a center.",
                    "Choose the person; that the center is one is shown by the source.");
        }
    }

    record NotAnOrganization() implements PartyRefusal {
        @Override
        public RefusalWords words() {
            return ofTies("TIE-119", "A person is no review organization.", "Choose the organization.");
        }
    }

    record AlreadyEstablished() implements PartyRefusal {
        @Override
        public RefusalWords words() {
            return ofBook(
                    "TIE-120",
                    "This was established already.",
                    "Nothing needs to be done. If the center or the source is another one, revoke it first.");
        }
    }

    record NotEstablished() implements PartyRefusal {
        @Override
        public RefusalWords words() {
            return ofBook("TIE-121", "This was never established, or was revoked.", "There is nothing to revoke.");
        }
    }

    record BeforeWhatItFollows(Instant at, Instant earliest) implements PartyRefusal {
        @Override
        public RefusalWords words() {
            return ofBook(
                    "TIE-122",
                    "The time given, " + CaliforniaTime.printed(at) + ", is before the last entry of this party, "
                            + CaliforniaTime.printed(earliest) + ".",
                    "Correct the time and send the command again.");
        }
    }

    private static RefusalWords ofBook(String code, String what, String remedy) {
        return new RefusalWords(code, Citation.design("the book of parties keeps its history"), what, remedy);
    }

    private static RefusalWords ofTies(String code, String what, String remedy) {
        return new RefusalWords(code, Citation.laborCode("139.5(d)(6)"), what, remedy);
    }
}
