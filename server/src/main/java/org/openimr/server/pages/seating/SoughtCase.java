package org.openimr.server.pages.seating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.matching.Ranking;
import org.openimr.panel.seating.Seating;
import org.openimr.process.Actor;
import org.openimr.server.cases.CaseView;
import org.openimr.server.cases.SeekingCase;

/**
 * A case whose reviewers somebody looks at.
 *
 * @param seeking  empty while its file is not complete, and when it is decided
 */
record SoughtCase(CaseView view, Optional<SeekingCase> seeking, Seating seating, Actor reader, Instant now) {
    CaseNumber number() {
        return view.number();
    }

    LocalDate today() {
        return CaliforniaTime.dayOf(now);
    }

    String address() {
        return "/cases/" + number() + "/reviewer";
    }

    /** Whether a seat is to be taken for which nobody was asked. */
    boolean isOpen() {
        return seeking.filter(one -> one.vacant() > 0)
                .filter(one -> seating.offers(seating.sought(one.round())).state()
                        instanceof org.openimr.panel.matching.offer.OfferState.Free)
                .isPresent();
    }

    /** Whoever was asked and turned the seat down is not counted. */
    int mayTake(Ranking ranking) {
        return seeking.map(one ->
                        seating.offers(seating.sought(one.round())).turnedDown().keySet())
                .map(declined -> (int) ranking.ranked().stream()
                        .filter(one -> !declined.contains(one.reviewer()))
                        .count())
                .orElse(0);
    }
}
