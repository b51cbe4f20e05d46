package org.openimr.server.cases;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.CaseState;
import org.openimr.process.CaseState.CaseFile;
import org.openimr.process.CaseState.InPanelReview;
import org.openimr.process.CaseState.InQualityReview;
import org.openimr.process.CaseState.InReview;
import org.openimr.process.CaseState.ReadyForReview;
import org.openimr.process.CaseState.UnderReview;
import org.openimr.process.Stage;
import org.openimr.process.clocks.Clock;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.clocks.Clocks;
import org.openimr.process.docket.Docket;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Party;
import org.openimr.process.outcome.Ruling;
import org.openimr.process.review.ReviewWork;
import org.openimr.process.review.ReviewerId;
import org.openimr.server.log.EventLog;

/** Answers for whoever looks for a reviewer; for the review organization alone. */
public final class SeekingCases {
    private final EventLog log;
    private final Clocks clocks;

    public SeekingCases(EventLog log, Clocks clocks) {
        this.log = log;
        this.clocks = clocks;
    }

    /** The case of that number; empty where there is none, or none whose file is complete and which is not decided. */
    public Optional<SeekingCase> of(CaseNumber number) {
        return of(number, CaseHistory.load(log, number).state());
    }

    /** What is in dispute in a case that was filed, also after its decision; nothing where there is none. */
    public List<DisputedItem> itemsOf(CaseNumber number) {
        return CaseHistory.load(log, number)
                .state()
                .filedDocket()
                .map(Docket::inDispute)
                .orElse(List.of());
    }

    /** The case in that state. */
    public Optional<SeekingCase> of(CaseNumber number, CaseState state) {
        return switch (state) {
            case ReadyForReview ready -> seeking(number, ready, ready.file(), List.of(), 1);
            case InReview review -> seeking(number, review, review.file(), List.of(review.work()), 0);
            case InPanelReview panel ->
                seeking(
                        number,
                        panel,
                        panel.file(),
                        List.of(panel.work()),
                        panel.work().vacant());
            case InQualityReview quality -> seeking(number, quality, quality.file(), List.of(quality.work()), 0);
            case CaseState.AwaitingRecords _,
                    CaseState.RecordsLate _,
                    CaseState.NotFiled _,
                    CaseState.Screening _,
                    CaseState.AfterDecision _,
                    CaseState.Closed _ -> Optional.empty();
        };
    }

    private Optional<SeekingCase> seeking(
            CaseNumber number, UnderReview state, CaseFile file, List<ReviewWork> now, int vacant) {
        Docket docket = state.docket();
        List<ReviewWork> all = new ArrayList<>(now);
        docket.setAside().stream().map(Ruling::work).forEach(all::add);
        return clocks.of(state).stream()
                .filter(clock -> clock.name() == ClockName.DECISION)
                .findFirst()
                .map(Clock::limit)
                .map(limit -> new SeekingCase(
                        number,
                        Stage.of(state),
                        docket.setAside().size(),
                        vacant,
                        CaliforniaTime.dayOf(file.completeAt()),
                        limit.lastDay(),
                        parties(docket),
                        docket.inDispute(),
                        people(all.stream().flatMap(SeekingCases::partIn)),
                        people(now.stream().flatMap(SeekingCases::seats))));
    }

    private static List<Party> parties(Docket docket) {
        return Stream.concat(
                        Stream.of(docket.filing()), docket.joined().stream().map(joined -> joined.filing()))
                .flatMap(filing -> filing.application().parties().stream())
                .distinct()
                .toList();
    }

    private static Stream<ReviewerId> seats(ReviewWork work) {
        return work.seats().stream().map(seat -> seat.reviewer().reviewer());
    }

    private static Stream<ReviewerId> partIn(ReviewWork work) {
        return Stream.concat(
                seats(work),
                work.quality().blind().stream().map(blind -> blind.reviewer().reviewer()));
    }

    private static Set<ReviewerId> people(Stream<ReviewerId> people) {
        Set<ReviewerId> set = new LinkedHashSet<>();
        people.forEach(set::add);
        return set;
    }
}
