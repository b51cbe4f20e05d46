package org.openimr.server.filing;

import java.util.Arrays;
import java.util.Optional;
import org.openimr.process.filing.DecisionPaper;

/** What the letter did, in the words of the form. Names are permanent in drafts. */
public enum DecisionKind {
    /** Refused as not medically necessary. */
    DENIED(DecisionPaper.DENIAL_OR_MODIFICATION),
    /** Something less was authorized. */
    MODIFIED(DecisionPaper.DENIAL_OR_MODIFICATION),
    /** Refused only because requested medical information was not supplied. */
    MISSING_INFORMATION(DecisionPaper.DENIAL_OR_MODIFICATION),
    APPROVED(DecisionPaper.APPROVAL),
    /** Put off because liability is disputed. */
    PUT_OFF(DecisionPaper.DEFERRAL_FOR_LIABILITY),
    /** About the amount of a bill. */
    BILL(DecisionPaper.BILL_REVIEW),
    /** An opinion inside a medical provider network. */
    NETWORK(DecisionPaper.NETWORK_OPINION);

    private final DecisionPaper paper;

    DecisionKind(DecisionPaper paper) {
        this.paper = paper;
    }

    DecisionPaper paper() {
        return paper;
    }

    /** According to the answers. */
    static Optional<DecisionKind> of(Answers answers) {
        return Arrays.stream(values())
                .filter(kind -> answers.is(Field.DECISION_KIND, kind.name()))
                .findFirst();
    }
}
