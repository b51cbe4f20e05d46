package org.openimr.process;

import static org.openimr.process.Decision.refused;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.CaseState.Filed;
import org.openimr.process.CaseState.UnderReview;
import org.openimr.process.DocketCommand.AnswerMissingReport;
import org.openimr.process.DocketCommand.NameRecords;
import org.openimr.process.DocketCommand.ReportMissingRecord;
import org.openimr.process.docket.Docket;
import org.openimr.process.docket.MissingReport;
import org.openimr.process.guard.Guard;
import org.openimr.process.guard.Guards;
import org.openimr.process.guard.IndexReport;
import org.openimr.process.records.RecordsSettings;
import org.openimr.process.records.SealedExhibit;

/** What is known of the case file beside its documents: what is named, and what a party finds missing from the index. */
final class IndexStage {
    private final RecordsSettings settings;

    IndexStage(RecordsSettings settings) {
        this.settings = settings;
    }

    /** While the case is under review; a later statement takes the place of an earlier one. */
    static Decision name(Filed state, NameRecords command) {
        if (!(state instanceof UnderReview review)) return CaseProcess.notNow(command, state);
        return CaseProcess.after(
                review.assignment().noticeSentAt(),
                command.at(),
                new CaseEvent.RecordsNamed(command.at(), command.stated()));
    }

    /** By a party for itself, once there is an index, within the days set from its latest sealing. */
    Decision report(Filed state, ReportMissingRecord command, Actor by) {
        if (!(state instanceof UnderReview)) return CaseProcess.notNow(command, state);
        if (!PartyVoice.maySpeakFor(by, command.by())) return refused(new CourseRefusal.NotYourReport(command.by()));
        Docket docket = state.docket();
        if (docket.sealedAt().isEmpty()) return refused(new CourseRefusal.NoIndexYet());
        IndexReport report = new IndexReport(
                CaliforniaTime.dayOf(docket.sealedAt().get()),
                command.at(),
                settings.missingReportDays().value());
        Optional<Refusal> refusal = Guard.first(Guards.MISSING_REPORT, CaliforniaTime.dayOf(command.at()), report);
        if (refusal.isPresent()) return refused(refusal.get());
        int number = docket.reports().size() + 1;
        return CaseProcess.after(
                docket.sealedAt().get(),
                command.at(),
                new CaseEvent.MissingRecordReported(command.at(), number, command.by(), command.what()));
    }

    /** Once; what is found is in an exhibit of the index. */
    static Decision answer(Filed state, AnswerMissingReport command) {
        Docket docket = state.docket();
        List<MissingReport> open = docket.reports().stream()
                .filter(report -> report.number() == command.report() && report.isOpen())
                .toList();
        if (open.isEmpty()) return refused(new CourseRefusal.NoOpenReport(command.report()));
        Optional<Integer> unknown = command.answer().exhibit().filter(number -> !isExhibit(docket, number));
        if (unknown.isPresent()) return refused(new CourseRefusal.NoSuchExhibit(unknown.get()));
        return CaseProcess.after(
                open.getFirst().at(),
                command.answer().at(),
                new CaseEvent.MissingReportAnswered(command.report(), command.answer()));
    }

    private static boolean isExhibit(Docket docket, int number) {
        Stream<SealedExhibit> exhibits = docket.index().stream().flatMap(part -> part.exhibits().stream());
        return exhibits.anyMatch(exhibit -> exhibit.number() == number);
    }
}
