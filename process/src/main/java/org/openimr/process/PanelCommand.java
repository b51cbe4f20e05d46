package org.openimr.process;

import java.time.Instant;
import org.openimr.process.review.ReviewerId;

/** More than one reviewer, 8 CCR 9792.10.6(c); and what parties answer to reviewers. */
public sealed interface PanelCommand extends CaseCommand {
    /** The organization asks for more reviewers: the case is too complex for one. */
    record RequestMoreReviewers(Instant at, int reviewers, String why) implements PanelCommand {
        public RequestMoreReviewers {
            if (reviewers < 2) throw new IllegalArgumentException("more than one reviewer: " + reviewers);
            if (why.isBlank()) throw new IllegalArgumentException("the request says why");
        }
    }

    /** The Administrative Director approves in writing. */
    record ApproveMoreReviewers(Instant at) implements PanelCommand {}

    /** The Administrative Director declines; the one reviewer goes on. */
    record DeclineMoreReviewers(Instant at, String why) implements PanelCommand {
        public DeclineMoreReviewers {
            if (why.isBlank()) throw new IllegalArgumentException("the answer says why");
        }
    }

    /**
     * A reviewer leaves the case: taken off it by the organization, or recused, Lab. Code 139.5(d)(5). What that one wrote
     * stays in the log and goes to nobody else; another one is sought.
     */
    record ReleaseReviewer(Instant at, ReviewerId reviewer, String reason) implements PanelCommand {
        public ReleaseReviewer {
            if (reason.isBlank()) throw new IllegalArgumentException("a reviewer is released for a reason");
        }
    }

    /** A party's answer to a reviewer's question. */
    record AnswerQuestion(Instant at, int question, String answer) implements PanelCommand {
        public AnswerQuestion {
            if (answer.isBlank()) throw new IllegalArgumentException("an answer says something");
        }
    }
}
