package org.openimr.server.panel.seating;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.parties.PartyCommand.EnterParty;
import org.openimr.panel.seating.DisputeProfile;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.specialty.Taxonomy;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.PartyId;
import org.openimr.process.Actor;
import org.openimr.process.Role;
import org.openimr.server.RunningServer;
import org.openimr.server.cases.CaseService;
import org.openimr.server.panel.parties.Parties;
import org.openimr.server.security.Accounts;

/** A fictional case that is offered to a reviewer, who has not answered. */
public final class OfferedCase {
    private OfferedCase() {}

    /** Offered to the reviewer of that login by the case manager of the demonstration. */
    public static CaseNumber to(String login, RunningServer server) {
        Instant now = Instant.now().minus(Duration.ofMinutes(5));
        ReadyCases cases = new ReadyCases(server.part(CaseService.class), server.part(Accounts.class));
        Actor manager = cases.staff("case-manager", Role.CASE_MANAGER);
        CaseNumber number = cases.at(now);
        Seatings seatings = server.part(Seatings.class);
        Taxonomy taxonomy = server.part(Taxonomy.class);
        Set<Field> fields = Set.of(
                taxonomy.find("Orthopaedic Surgery").orElseThrow(),
                taxonomy.find("Physical Medicine and Rehabilitation").orElseThrow());
        Parties parties = server.part(Parties.class);
        DisputeProfile profile = new DisputeProfile(
                fields,
                fields,
                List.of(
                        new Involved(Involvement.EMPLOYEE, person(parties, "Wilhelmina", "Fictional", now)),
                        new Involved(Involvement.PHYSICIAN, person(parties, "Ida", "Imaginary", now)),
                        new Involved(Involvement.EMPLOYER, company(parties, "Fictional Works", now)),
                        new Involved(Involvement.CLAIMS_ADMINISTRATOR, company(parties, "Fictional Mutual", now))));
        done(seatings.describe(number, profile, manager, ReadyCases.command(), now.plusSeconds(1)));
        ReviewerId reviewer =
                new ReviewerId(UUID.fromString(cases.staff(login, Role.REVIEWER).id()));
        done(seatings.offer(
                number,
                reviewer,
                Optional.of("Knows the knee best (fictional)."),
                manager,
                ReadyCases.command(),
                now.plusSeconds(2)));
        return number;
    }

    private static PartyId person(Parties parties, String given, String family, Instant now) {
        PartyId id = new PartyId("test " + given + " " + family);
        return entered(parties, new Party.Person(id, given, family, Optional.empty(), Set.of(), List.of()), now);
    }

    private static PartyId company(Parties parties, String name, Instant now) {
        return entered(parties, new Party.Organization(new PartyId("test " + name), name, Set.of(), List.of()), now);
    }

    private static PartyId entered(Parties parties, Party party, Instant now) {
        if (parties.now().party(party.id()).isEmpty())
            parties.give(new EnterParty(party), "fictional-staff", ReadyCases.command(), now);
        return party.id();
    }

    private static void done(SeatingAnswer answer) {
        if (!(answer instanceof SeatingAnswer.Done)) throw new AssertionError("the answer was " + answer);
    }
}
