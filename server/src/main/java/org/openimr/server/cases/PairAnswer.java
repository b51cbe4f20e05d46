package org.openimr.server.cases;

import org.openimr.determination.CaseNumber;
import org.openimr.process.Refusal;

/** What became of a command that changes two cases at once. */
public sealed interface PairAnswer {
    /** Both cases changed, and both changes are kept. */
    record Done(Answer.Done lead, Answer.Done other) implements PairAnswer {}

    /** The same command was carried out before; nothing was done again. This is the answer given then. */
    record AlreadyDone(Done first) implements PairAnswer {}

    /**
     * Neither case changed.
     *
     * @param of  the case that does not take it
     */
    record Refused(CaseNumber of, Refusal reason) implements PairAnswer {}

    /** Neither case changed: others kept changing one of them meanwhile. Give it again. */
    record Conflict() implements PairAnswer {}

    /** Neither case changed: the identifier names another command that was carried out. */
    record OtherCommand() implements PairAnswer {}
}
