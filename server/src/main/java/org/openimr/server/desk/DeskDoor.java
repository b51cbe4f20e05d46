package org.openimr.server.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Actor;
import org.openimr.process.Authority;
import org.openimr.process.Order;
import org.openimr.process.Refusal;
import org.openimr.process.ReviewCommand.WriteCaseSummary;
import org.openimr.process.Role;
import org.openimr.server.cases.CaseQueries;
import org.openimr.server.cases.CaseView;
import org.openimr.server.cases.Foresight;

/** Who may sit down at the desk of a case. For everyone else it is as if there were no such case. */
public final class DeskDoor {
    /** Who may look: the reviewer, and those who answer for the review. */
    public static final Set<Role> MAY_OPEN = Authority.maySee(Authority.View.DESK);

    private final CaseQueries queries;
    private final Foresight foresight;

    public DeskDoor(CaseQueries queries, Foresight foresight) {
        this.queries = queries;
        this.foresight = foresight;
    }

    /** The desk; empty for who may not open it, and before a reviewer took the case. */
    public Optional<OpenDesk> open(Actor by, CaseNumber number, Instant now) {
        if (!MAY_OPEN.contains(by.role())) return Optional.empty();
        return queries.oneCase(by, number, now)
                .filter(view -> view.reviewer().isPresent())
                .filter(view -> by.role() != Role.REVIEWER || view.youReview())
                .map(view -> new OpenDesk(view, by, whyNotWriting(view, by, now)));
    }

    /** As the process says it of the command that changes the least. */
    private Optional<Refusal> whyNotWriting(CaseView view, Actor by, Instant now) {
        if (by.role() != Role.REVIEWER) return Optional.empty();
        Order order = new Order(new WriteCaseSummary(now, SummaryDraft.blank()), by);
        return switch (foresight.of(view.number(), order, now)) {
            case Foresight.Foreseen.Done _ -> Optional.empty();
            case Foresight.Foreseen.Refused(var _, var reason) -> Optional.of(reason);
        };
    }
}
