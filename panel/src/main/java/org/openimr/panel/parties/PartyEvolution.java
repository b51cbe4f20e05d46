package org.openimr.panel.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openimr.panel.parties.PartyEvent.AcademicWorkEstablished;
import org.openimr.panel.parties.PartyEvent.AcademicWorkRevoked;
import org.openimr.panel.parties.PartyEvent.PartyCorrected;
import org.openimr.panel.parties.PartyEvent.PartyEntered;
import org.openimr.panel.parties.PartyEvent.ReviewOrganizationNamed;
import org.openimr.panel.parties.PartyEvent.ReviewOrganizationRevoked;
import org.openimr.panel.parties.PartyEvent.TieEnded;
import org.openimr.panel.parties.PartyEvent.TieEntered;
import org.openimr.panel.parties.PartyEvent.TieWithdrawn;
import org.openimr.panel.ties.Party;

/** Applies an event to a party's file. One that the file cannot have produced means a damaged history and throws. */
final class PartyEvolution {
    private final PartyEvent event;
    private final List<PartyEvent> history;
    private final Optional<Party> party;
    private final List<KeptTie> ties;
    private final Optional<AcademicWork> academic;
    private final boolean reviewOrganization;

    private PartyEvolution(Optional<PartyFile> before, PartyEvent event) {
        this.event = event;
        party = before.flatMap(PartyFile::party);
        ties = before.map(PartyFile::ties).orElse(List.of());
        academic = before.flatMap(PartyFile::academic);
        reviewOrganization = before.map(PartyFile::reviewOrganization).orElse(false);
        history = with(before.map(PartyFile::history).orElse(List.of()), event);
    }

    static PartyFile evolve(Optional<PartyFile> before, PartyEvent event) {
        return new PartyEvolution(before, event).after();
    }

    private PartyFile after() {
        return switch (event) {
            case PartyEntered e -> entry(party.isEmpty(), e.entry());
            case PartyCorrected e -> entry(party.isPresent(), e.entry());
            case TieEntered e -> entered(new KeptTie(e.id(), e.tie(), Optional.empty()));
            case TieEnded e -> tie(e.id(), tie -> tie.ended(e.last()));
            case TieWithdrawn e -> tie(e.id(), tie -> new KeptTie(tie.id(), tie.tie(), Optional.of(e.reason())));
            case AcademicWorkEstablished e -> academic(Optional.of(e.work()));
            case AcademicWorkRevoked _ -> academic(Optional.empty());
            case ReviewOrganizationNamed _ -> reviewOrganization(true);
            case ReviewOrganizationRevoked _ -> reviewOrganization(false);
        };
    }

    private PartyFile entry(boolean inOrder, Party entry) {
        return when(inOrder, file(Optional.of(entry), ties, academic, reviewOrganization));
    }

    private PartyFile entered(KeptTie tie) {
        boolean isNew = ties.stream().noneMatch(other -> other.id().equals(tie.id()));
        return when(isNew, file(party, with(ties, tie), academic, reviewOrganization));
    }

    private PartyFile tie(TieId id, UnaryOperator<KeptTie> change) {
        boolean stands = ties.stream().anyMatch(tie -> tie.id().equals(id) && tie.stands());
        List<KeptTie> changed = ties.stream()
                .map(tie -> tie.id().equals(id) ? change.apply(tie) : tie)
                .toList();
        return when(stands, file(party, changed, academic, reviewOrganization));
    }

    private PartyFile academic(Optional<AcademicWork> work) {
        return when(academic.isPresent() != work.isPresent(), file(party, ties, work, reviewOrganization));
    }

    private PartyFile reviewOrganization(boolean is) {
        return when(reviewOrganization != is, file(party, ties, academic, is));
    }

    private PartyFile file(Optional<Party> party, List<KeptTie> ties, Optional<AcademicWork> academic, boolean is) {
        return new PartyFile(event.party(), party, ties, academic, is, history);
    }

    private PartyFile when(boolean inOrder, PartyFile after) {
        if (!inOrder)
            throw new IllegalStateException("damaged history: "
                    + event.getClass().getSimpleName() + " cannot stand here in the history of " + event.party());
        return after;
    }

    private static <T> List<T> with(List<T> list, T one) {
        List<T> all = new ArrayList<>(list);
        all.add(one);
        return all;
    }
}
