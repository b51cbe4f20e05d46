package org.openimr.process;

import static org.openimr.process.Evolution.damaged;
import static org.openimr.process.Evolution.in;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.openimr.process.CaseState.AfterDecision;
import org.openimr.process.CaseState.Appealed;
import org.openimr.process.CaseState.CaseFile;
import org.openimr.process.CaseState.Determined;
import org.openimr.process.CaseState.Final;
import org.openimr.process.CaseState.Implemented;
import org.openimr.process.CaseState.InQualityReview;
import org.openimr.process.CaseState.Ineligible;
import org.openimr.process.CaseState.ReadyForReview;
import org.openimr.process.CaseState.UnderEligibilityReview;
import org.openimr.process.outcome.IneligibilityFinding;
import org.openimr.process.outcome.Issued;
import org.openimr.process.outcome.Ruling;

/** Events from the issue of the determination on. */
final class OutcomeEvolution {
    private OutcomeEvolution() {}

    static CaseState issued(CaseState state, CaseEvent.DeterminationIssued e) {
        InQualityReview quality = in(state, InQualityReview.class, e);
        return new Determined(
                quality.docket(),
                new Ruling(
                        quality.assignment(),
                        quality.file(),
                        quality.work(),
                        new Issued(e.at(), e.determination(), e.method()),
                        List.of(),
                        Set.of(),
                        Optional.empty(),
                        List.of()));
    }

    /** Changes the ruling, wherever the case stands after it. */
    static CaseState onRuling(CaseState state, CaseEvent e, UnaryOperator<Ruling> change) {
        return switch (in(state, AfterDecision.class, e)) {
            case Determined s -> new Determined(s.docket(), change.apply(s.decided()));
            case Implemented s -> new Implemented(s.docket(), change.apply(s.decided()));
            case Appealed(var docket, Ruling ruling, var petition) ->
                new Appealed(docket, change.apply(ruling), petition);
            case Final(var docket, Ruling ruling, var since) -> new Final(docket, change.apply(ruling), since);
            case Appealed(var _, IneligibilityFinding _, var _) -> throw damaged(state, e);
            case Final(var _, IneligibilityFinding _, var _) -> throw damaged(state, e);
            case Ineligible _ -> throw damaged(state, e);
        };
    }

    static CaseState implemented(CaseState state, CaseEvent.DeterminationImplemented e) {
        return switch (in(state, AfterDecision.class, e)) {
            case Determined s -> new Implemented(s.docket(), s.decided());
            // Paid while appealed, or after the appeal: the case stands where it stood, carried out.
            case Appealed s -> s;
            case Final s -> s;
            case Implemented _, Ineligible _ -> throw damaged(state, e);
        };
    }

    static CaseState appealed(CaseState state, CaseEvent.PetitionFiled e) {
        AfterDecision after = in(state, AfterDecision.class, e);
        return new Appealed(after.docket(), after.decided(), e.petition());
    }

    static CaseState denied(CaseState state, CaseEvent.PetitionDenied e) {
        Appealed appealed = in(state, Appealed.class, e);
        return new Final(appealed.docket(), appealed.decided(), e.at());
    }

    static CaseState reversed(CaseState state, CaseEvent.DecisionReversed e) {
        Appealed appealed = in(state, Appealed.class, e);
        return switch (appealed.decided()) {
            case IneligibilityFinding _ -> new UnderEligibilityReview(appealed.docket());
            case Ruling ruling ->
                new ReadyForReview(
                        appealed.docket().setAside(ruling),
                        ruling.assignment(),
                        new CaseFile(ruling.file().records(), e.at()));
        };
    }

    static CaseState appealPeriodEnded(CaseState state, CaseEvent.AppealPeriodEnded e) {
        AfterDecision after = in(state, AfterDecision.class, e);
        return new Final(after.docket(), after.decided(), e.at());
    }
}
