package org.openimr.process;

import static org.openimr.process.Decision.refused;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Determination;
import org.openimr.determination.Finding;
import org.openimr.determination.Issue;
import org.openimr.determination.check.CaseFacts;
import org.openimr.determination.check.Fault;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.OutcomeCommand.CorrectClericalError;
import org.openimr.process.docket.Docket;
import org.openimr.process.guard.Corrected;
import org.openimr.process.guard.Guard;
import org.openimr.process.guard.Guards;
import org.openimr.process.outcome.Correction;
import org.openimr.process.outcome.Correction.Change;
import org.openimr.process.outcome.Ruling;

/** Clerical errors put right as a new version. Words change, never an outcome; what stood before stays visible. */
final class CorrectionStage {
    private CorrectionStage() {}

    static Decision correct(Docket docket, Ruling ruling, CorrectClericalError command) {
        CaseFacts facts = DeterminationOfCase.facts(docket, ruling.work());
        Determination corrected = ruling.determination();
        for (Change change : command.changes()) {
            Determination next = applied(corrected, change);
            if (next.equals(corrected)) return refused(new OutcomeRefusal.NothingToCorrect(change));
            corrected = next;
        }
        Optional<Refusal> refusal = Guard.first(
                Guards.CORRECTION,
                CaliforniaTime.dayOf(command.at()),
                new Corrected(blocking(ruling.determination(), facts), blocking(corrected, facts)));
        if (refusal.isPresent()) return refused(refusal.get());
        return CaseProcess.after(
                ruling.at(),
                command.at(),
                new CaseEvent.ClericalErrorCorrected(
                        new Correction(command.at(), command.why(), command.changes(), corrected)));
    }

    private static List<Finding> blocking(Determination determination, CaseFacts facts) {
        return QualityGate.blocking(determination, facts).stream()
                .map(Fault::finding)
                .toList();
    }

    private static Determination applied(Determination before, Change change) {
        UnaryOperator<String> words = text -> text.replace(change.wrong(), change.right());
        return switch (change.where()) {
            case SUMMARY -> with(before, with(before.summary(), words), before.issues());
            case SERVICE ->
                onItem(before, change, issue -> issue(issue, words.apply(issue.service()), issue.rationale()));
            case RATIONALE ->
                onItem(
                        before,
                        change,
                        issue -> issue(issue, issue.service(), issue.rationale().map(words)));
        };
    }

    private static Determination onItem(Determination before, Change change, UnaryOperator<Issue> correct) {
        List<Issue> issues = before.issues().stream()
                .map(issue -> issue.number() == change.item() ? correct.apply(issue) : issue)
                .toList();
        return with(before, before.summary(), issues);
    }

    private static Determination with(Determination before, ClinicalCaseSummary summary, List<Issue> issues) {
        return new Determination(
                before.family(),
                before.caseNumber(),
                before.dates(),
                before.priority(),
                before.reviewer(),
                summary,
                issues);
    }

    private static ClinicalCaseSummary with(ClinicalCaseSummary before, UnaryOperator<String> words) {
        return new ClinicalCaseSummary(
                words.apply(before.text()),
                before.patient(),
                before.diagnoses().stream().map(words).toList(),
                before.claimedFor().map(words));
    }

    private static Issue issue(Issue before, String service, Optional<String> rationale) {
        return new Issue(
                before.number(),
                service,
                before.serviceInDispute(),
                before.decision(),
                before.claimsAdministratorBasis(),
                before.reviewerBasis(),
                rationale,
                before.dependsOn());
    }
}
