package org.openimr.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.openimr.process.docket.AdministratorChange;
import org.openimr.process.docket.Extension;
import org.openimr.process.docket.Invoice;
import org.openimr.process.docket.MissingReport;
import org.openimr.process.docket.PenaltyEntry;
import org.openimr.process.docket.Served;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.quality.BlindOutcome;
import org.openimr.process.records.SealedPart;
import org.openimr.process.records.StatedRecords;
import org.openimr.process.review.ReviewerAssignment;

/** What can happen beside the stage of a case. */
public sealed interface DocketCommand extends CaseCommand {
    /** A day passed: what was due by then and was not done is noticed, Lab. Code 4610.6(d). */
    record PassDay(Instant at) implements DocketCommand {}

    /**
     * Ends the review of items without a decision, 8 CCR 9792.10.6(a).
     *
     * @param on  day of the authorization, settlement, award or withdrawal
     */
    record TerminateItems(Instant at, Set<Integer> items, TerminationGround ground, LocalDate on)
            implements DocketCommand {
        public TerminateItems {
            items = Set.copyOf(items);
            if (items.isEmpty()) throw new IllegalArgumentException("some item ends");
        }
    }

    /** A letter was served: a fact with proof. */
    record RecordService(Served service) implements DocketCommand {}

    /** Seals what the review rests on, page by page: the exhibit index, then a supplement for what arrived later. */
    record SealExhibits(Instant at, SealedPart part) implements DocketCommand {}

    /** Enters what the request for authorization and the decision name, and what was told of the records. */
    record NameRecords(Instant at, StatedRecords stated) implements DocketCommand {}

    /**
     * A party says what is missing from the exhibit index.
     *
     * @param what  the record, in the party's words
     */
    record ReportMissingRecord(Instant at, PartyRole by, String what) implements DocketCommand {
        public ReportMissingRecord {
            if (what.isBlank()) throw new IllegalArgumentException("a report says what is missing");
        }
    }

    /**
     * The organization answers such a report.
     *
     * @param report  its number
     */
    record AnswerMissingReport(int report, MissingReport.Answered answer) implements DocketCommand {}

    /** Asks a second reviewer, who has no part in the case, to decide it without sight of the first. */
    record AskBlindReview(ReviewerAssignment reviewer) implements DocketCommand {}

    /** What that reviewer finds on each item; measured, and never the case's outcome. */
    record RecordBlindReview(Instant at, List<BlindOutcome> outcomes) implements DocketCommand {
        public RecordBlindReview {
            outcomes = List.copyOf(outcomes);
            if (outcomes.isEmpty()) throw new IllegalArgumentException("a blind review decides items");
        }
    }

    /** The Administrative Director approves more time for the decision, Lab. Code 4610.6(d)(2). */
    record GrantExtension(Extension extension) implements DocketCommand {}

    /** Another claims administrator took the claim over, Lab. Code 4610.5(p). */
    record ReportAdministratorChange(AdministratorChange change) implements DocketCommand {}

    /** The facts of a penalty are reported, or its amount assessed, Lab. Code 4610.5(i), 4610.6(k). */
    record EnterPenalty(PenaltyEntry entry) implements DocketCommand {}

    /** Charges the employer, Lab. Code 4610.6(l). */
    record IssueInvoice(Invoice invoice) implements DocketCommand {}
}
