package org.openimr.process.simulation;

import static org.openimr.process.simulation.People.INTAKE;
import static org.openimr.process.simulation.People.MANAGER;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Priority;
import org.openimr.law.Citation;
import org.openimr.process.AssignmentCommand.FindRecordsComplete;
import org.openimr.process.AssignmentCommand.GoAheadWithoutRecords;
import org.openimr.process.AssignmentCommand.ReceiveRecord;
import org.openimr.process.CaseState.RecordsLate;
import org.openimr.process.CaseState.UnderReview;
import org.openimr.process.DocketCommand.EnterPenalty;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.Expedited;
import org.openimr.process.docket.PenaltyEntry;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;

/** What the parties send, in time, late or never; and what the organization makes of it. */
final class RecordsCourse {
    /** Days after which the claims administrator's records are late in every way of notice, holidays included. */
    private static final double LATE_AFTER_DAYS = 17;

    private static final double LATE_AFTER_DAYS_URGENT = 1.1;

    private RecordsCourse() {}

    static void records(SimulatedCase c, UnderReview state, List<RecordReceived> records, Plan plan) {
        Fate fate = c.fate();
        Instant notice = state.assignment().noticeSentAt();
        boolean never = fate.is(Likelihood.RECORDS_NEVER);
        if (!has(records, RecordKind.UTILIZATION_REVIEW_DECISION)) {
            plan.add(
                    fate.atWork(notice, Delay.COMPLETENESS, 1),
                    INTAKE,
                    receive(RecordKind.UTILIZATION_REVIEW_DECISION, PartyRole.INJURED_WORKER));
        }
        if ((never || fate.is(Likelihood.SUPPORT_SENT)) && !has(records, RecordKind.SUPPORT_FOR_REQUEST)) {
            plan.add(
                    fate.after(notice, Delay.SUPPORT, 0),
                    INTAKE,
                    receive(RecordKind.SUPPORT_FOR_REQUEST, PartyRole.INJURED_WORKER));
        }
        Optional<Instant> report = records.stream()
                .filter(record -> record.kind() == RecordKind.PHYSICIAN_REPORT)
                .map(RecordReceived::receivedAt)
                .min(Comparator.naturalOrder());
        if (report.isPresent()) {
            plan.add(fate.atWork(report.get(), Delay.COMPLETENESS, 0), MANAGER, FindRecordsComplete::new);
        } else if (!never) {
            plan.add(
                    sent(fate, state.docket(), notice),
                    INTAKE,
                    receive(RecordKind.PHYSICIAN_REPORT, PartyRole.CLAIMS_ADMINISTRATOR));
        }
    }

    /** When the claims administrator's records arrive. */
    private static Instant sent(Fate fate, Docket docket, Instant notice) {
        boolean urgent = docket.priority() == Priority.EXPEDITED;
        Instant from = docket.expedited().map(Expedited::at).orElse(notice);
        if (fate.is(Likelihood.RECORDS_LATE)) {
            double due = urgent ? LATE_AFTER_DAYS_URGENT : LATE_AFTER_DAYS;
            return fate.after(OfficeHours.anyHour(from, due), Delay.RECORDS_OVERDUE, 0);
        }
        return fate.after(from, urgent ? Delay.RECORDS_URGENT : Delay.RECORDS, 0);
    }

    /** The penalty is referred, and in the end the review goes on without the records. */
    static void overdue(SimulatedCase c, RecordsLate state, Plan plan) {
        Fate fate = c.fate();
        if (state.docket().penalties().isEmpty()) {
            plan.add(
                    fate.atWork(state.since(), Delay.SERVICE, 1),
                    MANAGER,
                    at -> new EnterPenalty(new PenaltyEntry(
                            at,
                            PenaltyEntry.Kind.REFERRED,
                            0,
                            Citation.regulation("9792.12(c)(6)"),
                            "The records did not come in time (fictional).")));
        }
        boolean basis = has(state.records(), RecordKind.UTILIZATION_REVIEW_DECISION)
                && has(state.records(), RecordKind.SUPPORT_FOR_REQUEST);
        if (fate.is(Likelihood.RECORDS_NEVER) && basis) {
            plan.add(fate.atWork(state.since(), Delay.GO_AHEAD, 0), MANAGER, GoAheadWithoutRecords::new);
        }
    }

    private static Plan.At receive(RecordKind kind, PartyRole sender) {
        return at -> new ReceiveRecord(new RecordReceived(kind, sender, "Fictional document", Optional.empty(), at));
    }

    private static boolean has(List<RecordReceived> records, RecordKind kind) {
        for (RecordReceived record : records) if (record.kind() == kind) return true;
        return false;
    }
}
