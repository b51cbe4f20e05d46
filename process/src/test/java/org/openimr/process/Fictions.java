package org.openimr.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Outcome;
import org.openimr.process.docket.Docket;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Filing;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.guard.Pair;
import org.openimr.process.outcome.Ruling;
import org.openimr.process.review.Draft;
import org.openimr.process.review.ReviewerAssignment;

/** Fictional values for tests of other packages. */
public final class Fictions {
    private static final Dispute WON = Dispute.plain()
            .with(
                    new DisputedItem(1, "Lumbar epidural steroid injection L4-5", Optional.empty(), false),
                    new DisputedItem(2, "Lumbar brace", Optional.empty(), false));

    private Fictions() {}

    /** Noon in California. */
    public static Instant at(String day) {
        return Dispute.at(day);
    }

    /** A case of two items, both in dispute. */
    public static Docket docket() {
        return docket(WON);
    }

    public static Docket docketWithLiabilityDispute() {
        return docket(WON.withLiabilityDispute());
    }

    private static Docket docket(Dispute dispute) {
        return CaseSpec.given(dispute.upTo(Stage.RECEIVED))
                .state()
                .filedDocket()
                .orElseThrow();
    }

    /** A case whose notice of assignment went out by mail on March 19, 2026; the request was of February 20. */
    public static CaseState awaiting(CaseEvent... more) {
        List<CaseEvent> history = new ArrayList<>(WON.upTo(Stage.AWAITING_RECORDS));
        history.addAll(List.of(more));
        return CaseSpec.given(history).state();
    }

    /** One part of the exhibit index: a report of Avery Quill, M.D., of February 20, 2026. */
    public static CaseEvent sealed() {
        return new CaseEvent.ExhibitsSealed(Dispute.at("2026-03-30"), Dispute.index());
    }

    /** Item 1 upheld, item 2 overturned. */
    public static Ruling ruling() {
        return ((CaseState.Determined)
                        CaseSpec.given(WON.upTo(Stage.DETERMINED)).state())
                .decided();
    }

    public static ReviewerAssignment secondReviewer() {
        return new ReviewerAssignment(
                Dispute.SECOND_REVIEWER_ID, Dispute.QUALIFICATIONS, true, Dispute.at("2026-04-03"));
    }

    /** A draft with a summary that decides these items. */
    public static Draft draft(int... items) {
        Draft draft = Draft.empty().with(Dispute.SUMMARY);
        for (int item : items) draft = draft.with(Dispute.decision(item, Outcome.UPHELD));
        return draft;
    }

    /** An application of Ada Fictional, Dr. Invented, injured on June 1, 2025, and another that may differ. */
    public static Pair pair(String injured, String worker, Optional<String> physician) {
        return new Pair(
                filing(Dispute.NUMBER, "2025-06-01", "Ada Fictional", Optional.of("Dr. Invented")),
                filing(Dispute.OTHER, injured, worker, physician));
    }

    private static Filing filing(CaseNumber number, String injured, String worker, Optional<String> physician) {
        List<Party> parties = new ArrayList<>();
        parties.add(new Party(PartyRole.INJURED_WORKER, worker));
        physician.ifPresent(name -> parties.add(new Party(PartyRole.REQUESTING_PHYSICIAN, name)));
        return new Filing(
                number,
                CaseFixtures.with(WON.file().application(), LocalDate.parse(injured), parties),
                Dispute.at("2026-03-16"));
    }
}
