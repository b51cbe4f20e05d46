package org.openimr.panel.rules;

import org.openimr.panel.dispute.CaseReference;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.ties.FoundTie;

/**
 * A way to someone in a dispute that is no tie of Lab. Code 139.5(d)(6) by itself and may stand for one: a person looks
 * at it and judges. Until then nobody is seated over it.
 *
 * @param with      whom it leads to
 * @param question  what has to be judged, in a sentence
 */
public record Concern(CaseReference dispute, Involved with, FoundTie way, String question) {
    public Concern {
        if (!way.to().equals(with.party()))
            throw new IllegalArgumentException("the way leads to " + way.to() + ", not to " + with.party());
        if (question.isBlank()) throw new IllegalArgumentException("a concern says what has to be judged");
    }
}
