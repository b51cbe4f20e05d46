package org.openimr.process;

import java.time.Instant;

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

    /** A party's answer to a reviewer's question. */
    record AnswerQuestion(Instant at, int question, String answer) implements PanelCommand {
        public AnswerQuestion {
            if (answer.isBlank()) throw new IllegalArgumentException("an answer says something");
        }
    }
}
