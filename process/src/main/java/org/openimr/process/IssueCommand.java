package org.openimr.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.Family;
import org.openimr.determination.check.Fault;
import org.openimr.law.ServiceMethod;
import org.openimr.process.quality.SecondLook;

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
     * @param releases  findings set aside with a reason each, beside those of the first look
     */
    record IssueDetermination(Instant at, Family wording, ServiceMethod method, List<Release> releases)
            implements IssueCommand {
        public IssueDetermination {
            releases = List.copyOf(releases);
        }
    }

    /**
     * The first look at a draft: it may leave, and goes on to what it was drawn for.
     *
     * @param setAside  findings set aside with a reason each; the person who gives the command answers for them
     */
    record PassFirstLook(Instant at, List<Release> setAside) implements IssueCommand {
        public PassFirstLook {
            setAside = List.copyOf(setAside);
        }
    }

    /** Another person's look at a draft that passed the first one. */
    record RecordSecondLook(Instant at, SecondLook.Result result, String words) implements IssueCommand {
        public RecordSecondLook {
            if (words.isBlank()) throw new IllegalArgumentException("a second look says what was found");
        }
    }

    /** The medical director signs the draft. */
    record SignOffDraft(Instant at) implements IssueCommand {}

    /**
     * A finding that quality assurance sets aside, one that blocks or one that warns.
     *
     * @param place  which of the check's findings, see {@link #placeOf}; empty for all of them
     * @param by     account identifier of the person; empty until the command is carried out
     */
    record Release(String findingCode, Optional<String> place, String reason, Optional<String> by) {
        public Release {
            if (reason.isBlank()) throw new IllegalArgumentException("a release has a reason");
        }

        /** Of every finding of that check. */
        public Release(String findingCode, String reason) {
            this(findingCode, Optional.empty(), reason, Optional.empty());
        }

        /** By that person. */
        Release by(Actor person) {
            return new Release(findingCode, place, reason, Optional.of(person.id()));
        }

        /** Whether the finding is one that this sets aside. */
        public boolean isOf(Fault fault) {
            return findingCode.equals(fault.finding().code())
                    && place.map(placeOf(fault)::equals).orElse(true);
        }

        /** The field and the characters at fault: {@code issues[0].rationale@12-20}; the field alone where all of it is. */
        public static String placeOf(Fault fault) {
            return fault.path()
                    + fault.words()
                            .map(words -> "@" + words.start() + "-" + words.end())
                            .orElse("");
        }
    }
}
