package org.openimr.process;

import static org.openimr.process.Decision.refused;
import static org.openimr.process.EligibilityCommand.FindEligible;
import static org.openimr.process.EligibilityCommand.FindIneligible;

import java.util.Optional;
import org.openimr.process.clocks.FilingLimit;
import org.openimr.process.eligibility.EligibilityRules;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.eligibility.Verdict;
import org.openimr.process.filing.Filing;

/** Receipt of the application and the finding on eligibility, 8 CCR 9792.10.1, 9792.10.3. */
final class FilingStage {
    private FilingStage() {}

    static Decision file(FilingCommand.FileApplication command) {
        var application = command.application();
        application.items().forEach(item -> FilingLimit.of(application.utilizationReview(), item));
        return Decision.accepted(
                new CaseEvent.ApplicationFiled(command.caseNumber(), application, command.receivedAt()));
    }

    static Decision findEligible(Filing filing, FindEligible command) {
        for (EligibilityRules.Test test : EligibilityRules.judge(filing)) {
            Optional<Refusal> refusal = refusal(test, command);
            if (refusal.isPresent()) return refused(refusal.get());
        }
        return CaseProcess.after(
                filing.receivedAt(), command.at(), new CaseEvent.FoundEligible(command.at(), command.resolutions()));
    }

    private static Optional<Refusal> refusal(EligibilityRules.Test test, FindEligible command) {
        return switch (test.verdict()) {
            case Verdict.Met _ -> Optional.empty();
            case Verdict.NotMet(var _, String explanation) ->
                Optional.of(new Refusal.RuleNotMet(test.rule().id(), explanation));
            case Verdict.Doubtful(String explanation) ->
                command.resolutions().stream()
                                .anyMatch(resolution ->
                                        resolution.rule().equals(test.rule().id()))
                        ? Optional.empty()
                        : Optional.of(new Refusal.DoubtOpen(test.rule().id(), explanation));
        };
    }

    static Decision findIneligible(Filing filing, FindIneligible command) {
        for (IneligibilityCode reason : command.reasons()) {
            boolean borneOut = EligibilityRules.judge(filing).stream()
                    .anyMatch(test -> test.verdict() instanceof Verdict.NotMet notMet && notMet.code() == reason);
            if (!borneOut) return refused(new Refusal.ReasonNotBorneOut(reason));
        }
        return CaseProcess.after(
                filing.receivedAt(), command.at(), new CaseEvent.FoundIneligible(command.at(), command.reasons()));
    }
}
