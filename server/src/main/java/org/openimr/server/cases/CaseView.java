package org.openimr.server.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Determination;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.law.ServiceMethod;
import org.openimr.process.Role;
import org.openimr.process.Stage;
import org.openimr.process.clocks.Clock;
import org.openimr.process.docket.Docket;
import org.openimr.process.eligibility.EligibilityRules;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.filing.Filing;
import org.openimr.process.outcome.Correction;
import org.openimr.process.outcome.Implementation;
import org.openimr.process.outcome.Petition;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.review.Draft;
import org.openimr.process.review.PartyQuestion;

/**
 * One case as one person sees it. Holds nothing that this person may not see; who the expert reviewer is stands in
 * none (Lab. Code 4610.6(f)).
 *
 * @param version         of the case, for a later look
 * @param decidedUnder    the case that this one was joined to
 * @param act             what must happen next, by whom and by when
 * @param docket          what runs beside the stage: items, inquiries, holds, service, money
 * @param eligibility     every rule of the application's date and what it says
 * @param ineligibleFor   the reasons, where it was found ineligible
 * @param notice          the notice of assignment, once sent
 * @param records         documents received, in order
 * @param reviewer        what the letter says of the reviewer, once one took the case
 * @param youReview       this person is the expert reviewer of this case
 * @param draft           the reviewer's work; only for the reviewer and those who release it
 * @param returnReasons   why the draft came back, for the same persons
 * @param questions       of reviewers to the parties, with the answers
 * @param determination   as it stands; only for those who may see letters that are not published
 * @param corrections     of clerical errors, for the same persons
 * @param implementation  what was reported as authorized or paid
 * @param petition        before the appeals board, while it is
 * @param confirmations   different persons who confirmed the de-identification
 * @param youConfirmed    this person is one of them
 * @param clocks          every deadline that ever started, with its arithmetic
 * @param timeline        what happened, in order
 * @param youMay          names of the commands that this person's role may give at this stage
 * @param quality         what quality assurance does with the draft; only for those who answer for it
 */
public record CaseView(
        CaseNumber number,
        int version,
        Stage stage,
        Optional<CaseNumber> decidedUnder,
        CaseOverview act,
        Docket docket,
        List<EligibilityRules.Test> eligibility,
        List<IneligibilityCode> ineligibleFor,
        Optional<Notice> notice,
        List<RecordReceived> records,
        Optional<Instant> recordsCompleteAt,
        Optional<ReviewerQualifications> reviewer,
        boolean youReview,
        Optional<Draft> draft,
        List<String> returnReasons,
        List<PartyQuestion> questions,
        Optional<Determination> determination,
        List<Correction> corrections,
        Optional<Instant> issuedAt,
        List<Implementation> implementation,
        Optional<Petition> petition,
        int confirmations,
        boolean youConfirmed,
        Optional<Instant> publishedAt,
        List<RunningClock> clocks,
        List<TimelineEntry> timeline,
        List<String> youMay,
        Optional<QualityView> quality) {

    public CaseView {
        eligibility = List.copyOf(eligibility);
        ineligibleFor = List.copyOf(ineligibleFor);
        records = List.copyOf(records);
        returnReasons = List.copyOf(returnReasons);
        questions = List.copyOf(questions);
        corrections = List.copyOf(corrections);
        implementation = List.copyOf(implementation);
        clocks = List.copyOf(clocks);
        timeline = List.copyOf(timeline);
        youMay = List.copyOf(youMay);
    }

    /** The application as it was received. */
    public Filing filing() {
        return docket.filing();
    }

    /** The notice of assignment. */
    public record Notice(Instant sentAt, ServiceMethod method) {}

    /** A deadline and where it stands at the moment of the question. */
    public record RunningClock(Clock clock, Clock.Status status) {}

    /**
     * One thing that happened.
     *
     * @param words       one sentence
     * @param role        in which it was done
     * @param at          when it happened, the moment that the law counts from
     * @param recordedAt  when it was written down
     * @param proof       the first digits of the event's hash
     */
    public record TimelineEntry(
            int version, String type, String words, Role role, Instant at, Instant recordedAt, String proof) {}
}
