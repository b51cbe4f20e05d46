package org.openimr.determination.check;

import java.util.Optional;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;
import org.openimr.determination.prose.Stretch;

/**
 * One disputed item of the letter under examination.
 *
 * @param index  place in the letter, from 0
 */
record Item(int index, Issue issue) {
    int number() {
        return issue.number();
    }

    /** "Item 3". */
    String name() {
        return "Item " + number();
    }

    String path(String field) {
        return "issues[" + index + "]." + field;
    }

    /** What is decided: the disputed part, where the heading tells of more. */
    Passage heading() {
        return issue.serviceInDispute()
                .map(part -> new Passage(path("serviceInDispute"), part))
                .orElseGet(() -> new Passage(path("service"), issue.service()));
    }

    Optional<Passage> rationale() {
        return issue.rationale().filter(text -> !text.isBlank()).map(text -> new Passage(path("rationale"), text));
    }

    /** The sentence of the rationale that bears the verdict. */
    Optional<Stretch> closing() {
        return rationale().flatMap(passage -> ClosingVerdict.sentence(passage.text()));
    }

    boolean isUpheld() {
        return issue.decision().filter(Outcome.UPHELD::equals).isPresent();
    }

    boolean isOverturned() {
        return issue.decision().filter(Outcome.OVERTURNED::equals).isPresent();
    }
}
