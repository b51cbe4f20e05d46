package org.openimr.server.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Stage;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Party;
import org.openimr.process.review.ReviewerId;

/**
 * A case with a complete file, as those see it who look for its reviewer.
 *
 * @param round    how many determinations of it were set aside, Lab. Code 4610.6(i)
 * @param vacant   seats that are to be taken
 * @param readyOn  day on which the file was complete
 * @param dueOn    last day of the determination, inclusive
 * @param parties  as the applications name them
 * @param items    to be decided
 * @param hadPart  reviewers who decided it before, sit on it or judged it blind
 * @param sitting  of them, those who have a seat now
 */
public record SeekingCase(
        CaseNumber number,
        Stage stage,
        int round,
        int vacant,
        LocalDate readyOn,
        LocalDate dueOn,
        List<Party> parties,
        List<DisputedItem> items,
        Set<ReviewerId> hadPart,
        Set<ReviewerId> sitting) {
    public SeekingCase {
        parties = List.copyOf(parties);
        items = List.copyOf(items);
        hadPart = Set.copyOf(hadPart);
        sitting = Set.copyOf(sitting);
    }
}
