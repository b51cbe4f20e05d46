package org.openimr.panel.register.intake;

import java.util.List;
import java.util.UUID;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.RegisterCommand;
import org.openimr.panel.register.RegisterDecision;
import org.openimr.panel.register.RegisterOrder;
import org.openimr.panel.register.RegisterProcess;
import org.openimr.panel.register.RegisterState;

/** The register as it would be after the rows so far: each row is tried on it, whole or not at all. */
final class ImportDraft {
    private final ImportContext context;
    private RegisterState register;

    ImportDraft(ImportContext context) {
        this.context = context;
        this.register = context.register();
    }

    RegisterState register() {
        return register;
    }

    UUID fresh() {
        return context.fresh().get();
    }

    ImportRow take(int line, ReviewerId reviewer, List<RegisterCommand> commands, List<ImportProblem> remarks) {
        RegisterState tried = register;
        for (RegisterCommand command : commands) {
            switch (RegisterProcess.decide(tried, new RegisterOrder(command, context.at(), context.by()))) {
                case RegisterDecision.Accepted accepted -> tried = tried.after(accepted.event());
                case RegisterDecision.Refused refused -> {
                    return new ImportRow.Refused(
                            line,
                            List.of(ImportProblem.refused(line, refused.reason().words())));
                }
            }
        }
        register = tried;
        return commands.isEmpty()
                ? new ImportRow.AlreadyThere(line, reviewer, remarks)
                : new ImportRow.Taken(line, reviewer, commands, remarks);
    }
}
