package org.openimr.panel.parties;

import java.time.Instant;
import java.time.LocalDate;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.PartyId;
import org.openimr.panel.ties.Tie;

/** What happened in the book of parties. Names and meanings are for ever. */
public sealed interface PartyEvent {
    /** Whose history it belongs to: that of a tie is with the party that the tie is from. */
    PartyId party();

    Instant at();

    /** Account of the person who did it. */
    String by();

    record PartyEntered(Instant at, String by, Party entry) implements PartyEvent {
        @Override
        public PartyId party() {
            return entry.id();
        }
    }

    record PartyCorrected(Instant at, String by, Party entry, String reason) implements PartyEvent {
        @Override
        public PartyId party() {
            return entry.id();
        }
    }

    record TieEntered(Instant at, String by, TieId id, Tie tie) implements PartyEvent {
        @Override
        public PartyId party() {
            return tie.from();
        }
    }

    /** @param last  last day on which it holds */
    record TieEnded(PartyId party, Instant at, String by, TieId id, LocalDate last, String source)
            implements PartyEvent {}

    record TieWithdrawn(PartyId party, Instant at, String by, TieId id, String reason) implements PartyEvent {}

    record AcademicWorkEstablished(PartyId party, Instant at, String by, AcademicWork work, String source)
            implements PartyEvent {}

    record AcademicWorkRevoked(PartyId party, Instant at, String by, String reason) implements PartyEvent {}

    record ReviewOrganizationNamed(PartyId party, Instant at, String by, String source) implements PartyEvent {}

    record ReviewOrganizationRevoked(PartyId party, Instant at, String by, String reason) implements PartyEvent {}
}
