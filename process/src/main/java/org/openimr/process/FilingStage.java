package org.openimr.process;

import org.openimr.process.CaseState.Received;
import org.openimr.process.ScreeningCommand.AcceptAsUnique;
import org.openimr.process.ScreeningCommand.MarkDuplicate;
import org.openimr.process.clocks.FilingLimit;

/** Receipt of the application and the search for an earlier one, 8 CCR 9792.10.1, 9792.10.3(a). */
final class FilingStage {
    private FilingStage() {}

    static Decision file(FilingCommand.FileApplication command) {
        var application = command.application();
        application.items().forEach(item -> FilingLimit.term(application, item));
        return Decision.accepted(
                new CaseEvent.ApplicationFiled(command.caseNumber(), application, command.receivedAt()));
    }

    static Decision acceptAsUnique(Received state, AcceptAsUnique command) {
        return CaseProcess.after(
                state.docket().filing().receivedAt(), command.at(), new CaseEvent.FoundUnique(command.at()));
    }

    static Decision markDuplicate(Received state, MarkDuplicate command) {
        if (command.of().equals(state.docket().filing().caseNumber())) {
            return Decision.refused(new CourseRefusal.DuplicateOfItself());
        }
        return CaseProcess.after(
                state.docket().filing().receivedAt(),
                command.at(),
                new CaseEvent.FoundDuplicate(command.at(), command.of()));
    }
}
