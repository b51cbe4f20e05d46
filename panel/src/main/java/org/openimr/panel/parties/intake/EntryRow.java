package org.openimr.panel.parties.intake;

import java.util.List;
import org.openimr.panel.parties.PartyCommand;
import org.openimr.panel.register.intake.ImportProblem;

/** What becomes of one row of a file of parties and ties. */
public sealed interface EntryRow {
    /** From 1; the line that names the columns is one too. */
    int line();

    /**
     * It would be taken.
     *
     * @param what      the party or tie in words
     * @param commands  in this order; the book would accept each, after those of the rows above
     * @param remarks   parts of the row that are not taken
     */
    record Taken(int line, String what, List<PartyCommand> commands, List<ImportProblem> remarks) implements EntryRow {
        public Taken {
            commands = List.copyOf(commands);
            remarks = List.copyOf(remarks);
            if (commands.isEmpty()) throw new IllegalArgumentException("a row that is taken has commands");
        }
    }

    /** All that it says is on file, from a row above or from before. */
    record AlreadyThere(int line, String what, List<ImportProblem> remarks) implements EntryRow {
        public AlreadyThere {
            remarks = List.copyOf(remarks);
        }
    }

    /** Nothing of it is taken. */
    record Refused(int line, List<ImportProblem> problems) implements EntryRow {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) throw new IllegalArgumentException("a row is refused for something");
        }
    }
}
