package org.openimr.process;

import java.time.Instant;
import java.util.List;
import org.openimr.determination.Family;
import org.openimr.law.ServiceMethod;

/** Quality assurance and the issue of the determination. */
public sealed interface IssueCommand extends CaseCommand {
    /** Back to the reviewer, with reasons; nothing the reviewer wrote is lost. */
    record ReturnDraft(Instant at, List<String> reasons) implements IssueCommand {
        public ReturnDraft {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) throw new IllegalArgumentException("a draft is returned with at least one reason");
        }
    }

    /**
     * Issues the determination and serves it on the parties.
     *
     * @param wording    family in which the letter is printed
     * @param releases  blocking findings released by name and reason
     */
    record IssueDetermination(Instant at, Family wording, ServiceMethod method, List<Release> releases)
            implements IssueCommand {
        public IssueDetermination {
            releases = List.copyOf(releases);
        }
    }

    /** A blocking finding that quality assurance releases: its code and why. */
    record Release(String findingCode, String reason) {
        public Release {
            if (reason.isBlank()) throw new IllegalArgumentException("a release has a reason");
        }
    }
}
