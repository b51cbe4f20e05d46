package org.openimr.process;

import static org.openimr.process.Decision.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Priority;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.AssignmentCommand.Consolidate;
import org.openimr.process.AssignmentCommand.JoinConsolidation;
import org.openimr.process.AssignmentCommand.LeaveConsolidation;
import org.openimr.process.AssignmentCommand.SplitConsolidation;
import org.openimr.process.CaseState.AwaitingRecords;
import org.openimr.process.CaseState.Consolidated;
import org.openimr.process.CaseState.UnderReview;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.ItemStanding;
import org.openimr.process.docket.Joined;
import org.openimr.process.filing.Filing;
import org.openimr.process.guard.Guard;
import org.openimr.process.guard.Guards;
import org.openimr.process.guard.Pair;

/**
 * Joining applications for one determination, 8 CCR 9792.10.4(a). Two cases change together: the one that takes the
 * other's items in, and the one that goes on under that number; the shell gives both commands in one transaction.
 */
final class ConsolidationStage {
    private ConsolidationStage() {}

    static Decision consolidate(AwaitingRecords state, Consolidate command) {
        Docket docket = state.docket();
        Filing other = command.other().filing();
        Optional<Refusal> refusal =
                Guard.first(Guards.CONSOLIDATION, CaliforniaTime.dayOf(command.at()), new Pair(docket.filing(), other));
        if (refusal.isPresent()) return refused(refusal.get());
        if (isJoined(docket, other.caseNumber())) return refused(new CourseRefusal.JoinedAlready(other.caseNumber()));
        if (command.other().priority() == Priority.EXPEDITED && docket.priority() != Priority.EXPEDITED) {
            return refused(new CourseRefusal.ExpeditedLeads(other.caseNumber()));
        }
        return CaseProcess.after(
                state.assignment().noticeSentAt(),
                command.at(),
                taken(state, command).toArray(CaseEvent[]::new));
    }

    private static boolean isJoined(Docket docket, CaseNumber other) {
        return docket.joined().stream()
                .anyMatch(joined -> joined.filing().caseNumber().equals(other));
    }

    /** The other application with what had left it, and the records that arrived for it and are not in this file. */
    private static List<CaseEvent> taken(AwaitingRecords state, Consolidate command) {
        int firstItem = state.docket().items().size() + 1;
        Map<Integer, ItemStanding> left = new TreeMap<>();
        command.other().standings().forEach((item, standing) -> left.put(firstItem + item - 1, standing));
        List<CaseEvent> events = new ArrayList<>();
        events.add(new CaseEvent.ApplicationConsolidated(
                command.at(), command.other().filing(), firstItem, left));
        command.records().stream()
                .filter(record -> !state.records().contains(record))
                .forEach(record -> events.add(new CaseEvent.RecordFiled(record)));
        return events;
    }

    static Decision join(AwaitingRecords state, JoinConsolidation command) {
        if (!state.docket().joined().isEmpty()) {
            return refused(new CourseRefusal.NotConsolidable("other applications were joined to it already"));
        }
        if (command.lead().equals(state.docket().filing().caseNumber())) {
            return refused(new CourseRefusal.NotConsolidable("it is the same application"));
        }
        return CaseProcess.after(
                state.assignment().noticeSentAt(),
                command.at(),
                new CaseEvent.JoinedConsolidation(command.at(), command.lead()));
    }

    static Decision split(UnderReview state, SplitConsolidation command) {
        CaseNumber leaving = command.leaving();
        Optional<Joined> joined = state.docket().joined().stream()
                .filter(other -> other.filing().caseNumber().equals(leaving))
                .findFirst();
        if (joined.isEmpty()) return refused(new CourseRefusal.NotJoined(leaving));
        boolean lastJoined = state.docket().joined().getLast().equals(joined.get());
        if (!lastJoined || !(state instanceof AwaitingRecords)) {
            return refused(new CourseRefusal.TooLateToSplit(leaving));
        }
        return CaseProcess.after(
                joined.get().at(), command.at(), new CaseEvent.ConsolidationSplit(command.at(), leaving));
    }

    static Decision leave(Consolidated state, LeaveConsolidation command) {
        return CaseProcess.after(
                state.before().assignment().noticeSentAt(),
                command.at(),
                new CaseEvent.LeftConsolidation(command.at()));
    }
}
