package org.openimr.process;

import static org.openimr.process.Decision.refused;

import java.util.Optional;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Citation;
import org.openimr.process.CaseState.AfterDecision;
import org.openimr.process.CaseState.Consolidated;
import org.openimr.process.CaseState.Duplicate;
import org.openimr.process.CaseState.Filed;
import org.openimr.process.CaseState.LiabilityClosed;
import org.openimr.process.CaseState.Screening;
import org.openimr.process.CaseState.Terminated;
import org.openimr.process.CaseState.UnderReview;
import org.openimr.process.DocketCommand.EnterPenalty;
import org.openimr.process.DocketCommand.IssueInvoice;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.PenaltyEntry;
import org.openimr.process.guard.Charge;
import org.openimr.process.guard.Guard;
import org.openimr.process.guard.Guards;
import org.openimr.process.outcome.IneligibilityFinding;
import org.openimr.process.penalties.PenaltySettings;

/** What a case costs: fees of the employer, Lab. Code 4610.6(l), and penalties, Lab. Code 4610.5(i), 4610.6(k). */
final class Ledger {
    private static final Citation LATE_RECORDS = Citation.regulation("9792.12(c)(6)");

    private Ledger() {}

    /** An amount for late records goes up to the most that is set for one instance, 8 CCR 9792.12(c)(6). */
    static Decision enter(Docket docket, EnterPenalty command, PenaltySettings settings) {
        PenaltyEntry entry = command.entry();
        long assessed = docket.penalties().stream()
                .filter(before -> before.clause().equals(LATE_RECORDS))
                .mapToLong(PenaltyEntry::cents)
                .sum();
        long most = settings.recordsMost().value().cents();
        if (entry.clause().equals(LATE_RECORDS) && assessed + entry.cents() > most) {
            return refused(new DocketRefusal.PenaltyOverCeiling(assessed + entry.cents(), most));
        }
        return CaseProcess.after(docket.filing().receivedAt(), entry.at(), new CaseEvent.PenaltyEntered(entry));
    }

    /** Once, from the assignment on; the employer pays, the worker never. */
    static Decision invoice(Filed state, IssueInvoice command) {
        if (!isCharged(state)) return CaseProcess.notNow(command, state);
        Docket docket = state.docket();
        Optional<Refusal> refusal = Guard.first(
                Guards.CHARGE, CaliforniaTime.dayOf(command.invoice().at()), new Charge(docket, command.invoice()));
        if (refusal.isPresent()) return refused(refusal.get());
        return CaseProcess.after(
                docket.filing().receivedAt(), command.invoice().at(), new CaseEvent.FeeInvoiced(command.invoice()));
    }

    private static boolean isCharged(Filed state) {
        return switch (state) {
            case Screening _ -> false;
            case UnderReview _ -> true;
            case AfterDecision after -> !(after.decided() instanceof IneligibilityFinding);
            case Terminated _ -> true;
            case Duplicate _, LiabilityClosed _, Consolidated _ -> false;
        };
    }
}
