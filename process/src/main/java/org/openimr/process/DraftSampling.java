package org.openimr.process;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.Outcome;
import org.openimr.determination.Priority;
import org.openimr.process.CaseState.InQualityReview;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.quality.Experience;
import org.openimr.process.quality.QualitySettings;
import org.openimr.process.quality.Sample;
import org.openimr.process.quality.Sampling;
import org.openimr.process.quality.Stratum;
import org.openimr.process.review.ReviewWork;

/** Draws for the draft of a case when it comes to quality assurance. */
record DraftSampling(Sampling sampling) {
    /** The draw, where the state is one in which quality assurance has the draft. */
    Optional<CaseEvent> of(CaseState state, Instant at, Experience reviewer) {
        if (!(state instanceof InQualityReview quality)) return Optional.empty();
        Sample drawn =
                sampling.draw(quality.docket().filing().caseNumber(), kinds(quality, reviewer, sampling.settings()));
        Sample sample = quality.work().quality().sample().map(drawn::and).orElse(drawn);
        return Optional.of(new CaseEvent.DraftSampled(at, sample));
    }

    private static Set<Stratum> kinds(InQualityReview state, Experience reviewer, QualitySettings settings) {
        Set<Stratum> kinds = EnumSet.of(Stratum.EVERY);
        List<DisputedItem> items = state.docket().inDispute();
        if (state.docket().priority() == Priority.EXPEDITED) kinds.add(Stratum.URGENT);
        if (items.stream().anyMatch(DisputedItem::formularyDrug)) kinds.add(Stratum.DRUG);
        if (items.stream().anyMatch(item -> isOverturned(state.work(), item))) kinds.add(Stratum.OVERTURNED);
        if (state.work().approved() > 1) kinds.add(Stratum.PANEL);
        if (!state.docket().setAside().isEmpty()) kinds.add(Stratum.REMANDED);
        boolean first = reviewer.earlierDrafts().isPresent()
                && reviewer.earlierDrafts().getAsInt() < settings.firstCases().value();
        if (first) kinds.add(Stratum.FIRST_CASES);
        return kinds;
    }

    private static boolean isOverturned(ReviewWork work, DisputedItem item) {
        return DeterminationOfCase.prevailing(work, item.number()).outcome() == Outcome.OVERTURNED;
    }
}
