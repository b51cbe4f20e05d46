package org.openimr.panel.rules;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.ties.Tie;

/**
 * What a reviewer says of the own ties to those involved in one dispute, line by line.
 *
 * @param answers  a line that is missing was not answered
 */
public record Attestation(Instant signedAt, Map<Line, Answer> answers) {
    public Attestation {
        answers = Map.copyOf(answers);
    }

    /** Every question that a dispute asks: each nature of tie to each kind of party in it, in the order of the law. */
    public static List<Line> asked(Dispute dispute) {
        return Lines.of(dispute);
    }

    /**
     * One question: whether such a tie exists to such a party.
     *
     * @param nature  familial, financial or professional
     */
    public record Line(Tie.Nature nature, Involvement to) {
        public Line {
            boolean asked = switch (nature) {
                case FAMILIAL, FINANCIAL, PROFESSIONAL -> true;
                case LEADS_ON, NONE -> false;
            };
            if (!asked) throw new IllegalArgumentException("nobody is asked about " + nature);
        }
    }

    /** There is such a tie, or none. */
    public enum Answer {
        NO_TIE,
        TIE
    }
}
