package org.openimr.server.pages.seating;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.panel.matching.Ranking;
import org.openimr.process.Actor;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.CaseView;
import org.openimr.server.cases.SeekingCases;
import org.openimr.server.pages.Written;
import org.openimr.server.panel.seating.Seatings;
import org.openimr.server.panel.seating.Seekers;
import org.springframework.stereotype.Component;

/** Opens a case for those who look for its reviewers; who may, the access rules say. */
@Component
final class SeekingDoor {
    private final CaseQueries queries;
    private final SeekingCases cases;
    private final Seatings seatings;
    private final Seekers seekers;
    private final Clock clock;

    SeekingDoor(CaseQueries queries, SeekingCases cases, Seatings seatings, Seekers seekers, Clock clock) {
        this.queries = queries;
        this.cases = cases;
        this.seatings = seatings;
        this.seekers = seekers;
        this.clock = clock;
    }

    /** @throws org.springframework.web.server.ResponseStatusException where there is no such case */
    SoughtCase open(Actor actor, String inAddress) {
        Instant now = clock.instant();
        CaseView view = CaseNumber.parse(inAddress)
                .flatMap(number -> queries.oneCase(actor, number, now))
                .orElseThrow(Written::absent);
        return new SoughtCase(view, cases.of(view.number()), seatings.of(view.number()), actor, now);
    }

    /** Everyone in the register; empty where the dispute is not described, or nobody is sought. */
    Optional<Ranking> ranking(SoughtCase sought) {
        return sought.seeking()
                .flatMap(seeking -> sought.seating()
                        .profile()
                        .map(profile -> seekers.ranking(seeking, profile, sought.seating(), sought.today())));
    }
}
