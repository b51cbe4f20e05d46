package org.openimr.letters;

import java.time.LocalDate;
import java.util.List;
import org.openimr.process.docket.TerminationGround;

/**
 * Tells the parties that the review ended, wholly or for some items, without a determination (Lab. Code 4610.5(g); 8
 * CCR 9792.10.6(a)).
 *
 * @param ended       items no longer reviewed, at least one
 * @param goesOn      items still under review; empty when the whole review ended
 * @param occurredOn  day of the authorization, settlement, award or withdrawal
 */
public record TerminationNotice(
        Envelope envelope, List<String> ended, List<String> goesOn, TerminationGround ground, LocalDate occurredOn)
        implements Notice {
    public TerminationNotice {
        if (ended.isEmpty()) throw new IllegalArgumentException("nothing ended");
        ended = List.copyOf(ended);
        goesOn = List.copyOf(goesOn);
    }

    @Override
    public LetterKind kind() {
        return LetterKind.TERMINATION_NOTICE;
    }
}
