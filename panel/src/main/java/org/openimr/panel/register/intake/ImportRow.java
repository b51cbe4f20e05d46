package org.openimr.panel.register.intake;

import java.util.List;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.RegisterCommand;

/** What becomes of one row of a file. */
public sealed interface ImportRow {
    /** From 1; the line that names the columns is one too. */
    int line();

    /**
     * It would be taken.
     *
     * @param commands  in this order; the register would accept each, after those of the rows above
     * @param remarks   parts of the row that are not taken
     */
    record Taken(int line, ReviewerId reviewer, List<RegisterCommand> commands, List<ImportProblem> remarks)
            implements ImportRow {
        public Taken {
            commands = List.copyOf(commands);
            remarks = List.copyOf(remarks);
            if (commands.isEmpty()) throw new IllegalArgumentException("a row that is taken has commands");
        }
    }

    /** All that it says is on file, from a row above or from before. */
    record AlreadyThere(int line, ReviewerId reviewer, List<ImportProblem> remarks) implements ImportRow {
        public AlreadyThere {
            remarks = List.copyOf(remarks);
        }
    }

    /** Nothing of it is taken. */
    record Refused(int line, List<ImportProblem> problems) implements ImportRow {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) throw new IllegalArgumentException("a row is refused for something");
        }
    }
}
