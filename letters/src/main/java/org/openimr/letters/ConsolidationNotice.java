package org.openimr.letters;

import java.time.LocalDate;
import java.util.List;
import org.openimr.determination.CaseNumber;

/**
 * Tells the parties that applications are joined for one determination (8 CCR 9792.10.4(a)): same employee, same
 * requesting physician, same date of injury. The envelope names the case under which they go on.
 *
 * @param cases         every joined case, the leading one first; at least two, all different
 * @param dateOfInjury  the one they share
 */
public record ConsolidationNotice(
        Envelope envelope, List<JoinedCase> cases, String requestingPhysician, LocalDate dateOfInjury)
        implements Notice {
    public ConsolidationNotice {
        cases = List.copyOf(cases);
        long different = cases.stream().map(JoinedCase::number).distinct().count();
        if (cases.size() < 2 || different != cases.size())
            throw new IllegalArgumentException("different cases are joined: " + cases);
        if (!cases.getFirst().number().equals(envelope.caseNumber()))
            throw new IllegalArgumentException("the leading case is the letter’s own: " + envelope.caseNumber());
    }

    /**
     * One of them.
     *
     * @param applicationReceived  day its application was received
     * @param treatments           its disputed items, at least one
     */
    public record JoinedCase(CaseNumber number, LocalDate applicationReceived, List<String> treatments) {
        public JoinedCase {
            if (treatments.isEmpty()) throw new IllegalArgumentException("nothing is in dispute in " + number);
            treatments = List.copyOf(treatments);
        }
    }

    @Override
    public LetterKind kind() {
        return LetterKind.CONSOLIDATION_NOTICE;
    }
}
