package org.openimr.server.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;

/**
 * An act that waits for the Administrative Director.
 *
 * @param parties  the worker against the claims administrator
 * @param since    when it began to be waited for
 * @param clause   under which it is theirs, as printed
 * @param what     what is asked, one sentence each
 * @param due      by when the case must move, where a deadline runs
 */
public record Approval(
        CaseNumber number,
        String parties,
        ApprovalKind kind,
        Instant since,
        String clause,
        List<String> what,
        Optional<Due> due) {
    public Approval {
        what = List.copyOf(what);
    }

    /**
     * All of them.
     *
     * @param waiting  the longest waiting first
     * @param more     there are more than are listed
     */
    public record Waiting(List<Approval> waiting, boolean more) {
        public Waiting {
            waiting = List.copyOf(waiting);
        }
    }
}
