package org.openimr.server.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.Refusal;
import org.openimr.process.Role;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DisputedItem;
import org.openimr.server.cases.CaseView;

/**
 * The desk of one case, open for one person.
 *
 * @param whyNotWriting  why the reviewer cannot change the draft now; empty where he or she can
 */
public record OpenDesk(CaseView view, Actor by, Optional<Refusal> whyNotWriting) {
    public CaseNumber number() {
        return view.number();
    }

    /** Whether the person is a reviewer of the case, and not one who only looks. */
    public boolean isReviewers() {
        return by.role() == Role.REVIEWER;
    }

    /** Whether the person may change the draft now. */
    public boolean mayWrite() {
        return isReviewers() && whyNotWriting.isEmpty();
    }

    /** Selects the version of a guideline: the day of the request, and where that is not known, of the decision. */
    public LocalDate guidelineDay() {
        Application application = view.filing().application();
        return application.requestedOn().orElse(application.utilizationReview().decidedOn());
    }

    /** What is to be decided. */
    public List<DisputedItem> items() {
        return view.docket().inDispute();
    }

    /** Their numbers. */
    public List<Integer> itemNumbers() {
        return items().stream().map(DisputedItem::number).toList();
    }
}
