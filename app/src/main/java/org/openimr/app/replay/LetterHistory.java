package org.openimr.app.replay;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.openimr.determination.Basis;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Determination;
import org.openimr.determination.Finding;
import org.openimr.determination.Issue;
import org.openimr.determination.Priority;
import org.openimr.determination.Severity;
import org.openimr.determination.check.CaseFacts;
import org.openimr.determination.check.Checks;
import org.openimr.determination.check.Origin;
import org.openimr.determination.evidence.EvidenceRecord;
import org.openimr.determination.evidence.NoCitation;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.ServiceMethod;
import org.openimr.process.Actor;
import org.openimr.process.AssignmentCommand;
import org.openimr.process.CaseCommand;
import org.openimr.process.EligibilityCommand;
import org.openimr.process.FactsOfCase;
import org.openimr.process.FilingCommand;
import org.openimr.process.IssueCommand;
import org.openimr.process.Order;
import org.openimr.process.PublicationCommand;
import org.openimr.process.ReviewCommand;
import org.openimr.process.Role;
import org.openimr.process.ScreeningCommand;
import org.openimr.process.docket.Docket;
import org.openimr.process.eligibility.DoubtResolved;
import org.openimr.process.eligibility.EligibilityRules;
import org.openimr.process.eligibility.Verdict;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Filing;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.filing.UtilizationReviewDecision;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.review.ItemDecision;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.process.review.ReviewerId;

/**
 * The commands that lead from an application to a published letter, made from the letter alone. The same letter always
 * gives the same commands.
 *
 * @param orders    in the order in which they are given
 * @param offences  rules that the real history offends against, as far as the letter tells, each in a sentence
 */
record LetterHistory(CaseNumber caseNumber, List<Order> orders, List<String> offences) {
    private static final Actor INTAKE = new Actor("replay-intake", Role.INTAKE);
    private static final Actor MANAGER = new Actor("replay-case-manager", Role.CASE_MANAGER);
    private static final Actor REGULATOR = new Actor("replay-regulator", Role.REGULATOR);
    private static final Actor QUALITY = new Actor("replay-quality", Role.QUALITY);
    private static final Actor DIRECTOR = new Actor("replay-medical-director", Role.MEDICAL_DIRECTOR);

    private static final List<Actor> CONFIRMERS = List.of(QUALITY, DIRECTOR, MANAGER, REGULATOR);

    private static final EvidenceRecord CITES_NOTHING = EvidenceRecord.without(NoCitation.NO_EVIDENCE_CITED);

    LetterHistory {
        orders = List.copyOf(orders);
        offences = List.copyOf(offences);
    }

    /**
     * @param document       the letter's file name; names the case where the letter has no number
     * @param confirmations  how many persons confirm before publication, at most 4; empty: it is not published
     * @throws Incomplete  if an item has no outcome or no rationale, so that nobody could decide it again
     */
    static LetterHistory of(Determination letter, String document, ReviewerId reviewer, Optional<Integer> confirmations)
            throws Incomplete {
        return new Writing(letter, document, reviewer, confirmations).write();
    }

    /** A letter that leaves out what a decision needs. */
    static final class Incomplete extends Exception {
        @java.io.Serial
        private static final long serialVersionUID = 1L;

        Incomplete(String message) {
            super(message);
        }
    }

    private static final class Writing {
        private final Determination letter;
        private final LetterDates dates;
        private final CaseNumber caseNumber;
        private final ReviewerId reviewer;
        private final Optional<List<Actor>> confirmers;
        private final List<Order> orders = new ArrayList<>();
        private final List<String> offences = new ArrayList<>();

        Writing(Determination letter, String document, ReviewerId reviewer, Optional<Integer> confirmations) {
            this.letter = letter;
            this.dates = LetterDates.of(letter);
            this.caseNumber = letter.caseNumber().orElseGet(() -> madeUpNumber(document, dates));
            this.reviewer = reviewer;
            this.confirmers = confirmations.map(persons -> CONFIRMERS.subList(0, persons));
        }

        LetterHistory write() throws Incomplete {
            if (!dates.stated()) offences.add("The letter's first page is missing; number and dates are made up.");
            Filing filing = new Filing(caseNumber, application(), at(dates.applicationReceived(), 10));
            give(INTAKE, new FilingCommand.FileApplication(caseNumber, filing.application(), filing.receivedAt()));
            give(INTAKE, new ScreeningCommand.AcceptAsUnique(filing.receivedAt()));
            give(REGULATOR, new EligibilityCommand.FindEligible(at(dates.assigned(), 11), resolutions(filing)));
            give(
                    MANAGER,
                    new AssignmentCommand.SendAssignmentNotice(
                            at(dates.assigned(), 12), ServiceMethod.MAIL_WITHIN_CALIFORNIA));
            Instant complete = at(dates.recordsComplete(), 13);
            give(
                    MANAGER,
                    new AssignmentCommand.ReceiveRecord(new RecordReceived(
                            RecordKind.PHYSICIAN_REPORT,
                            PartyRole.CLAIMS_ADMINISTRATOR,
                            "Medical records named in the clinical case summary",
                            Optional.empty(),
                            complete)));
            give(MANAGER, new AssignmentCommand.FindRecordsComplete(complete));
            give(
                    MANAGER,
                    new AssignmentCommand.AssignReviewer(new ReviewerAssignment(
                            reviewer, letter.reviewer(), true, at(dates.recordsComplete(), 14))));
            review();
            issue();
            return new LetterHistory(caseNumber, orders, offences);
        }

        private void review() throws Incomplete {
            Actor by = new Actor(reviewer.value().toString(), Role.REVIEWER);
            Instant at = at(dates.decided(), 15);
            give(by, new ReviewCommand.WriteCaseSummary(at, letter.summary()));
            for (Issue issue : letter.issues()) {
                give(by, new ReviewCommand.DecideItem(at, decision(issue)));
            }
            give(by, new ReviewCommand.SubmitDraft(at));
        }

        private void issue() {
            Instant at = at(dates.decided(), 16);
            List<IssueCommand.Release> releases = new ArrayList<>();
            for (Finding finding : Checks.run(letter, Optional.empty(), Origin.ISSUED_HERE, facts())) {
                if (finding.severity() != Severity.BLOCKING) continue;
                offences.add(finding.code() + " " + finding.message());
                releases.add(new IssueCommand.Release(finding.code(), "The real letter left with it."));
            }
            give(
                    QUALITY,
                    new IssueCommand.IssueDetermination(
                            at, letter.family(), ServiceMethod.MAIL_WITHIN_CALIFORNIA, releases));
            confirmers.ifPresent(this::publish);
        }

        private void publish(List<Actor> persons) {
            for (Actor person : persons)
                give(person, new PublicationCommand.ConfirmDeidentification(at(dates.decided(), 17)));
            give(QUALITY, new PublicationCommand.PublishDetermination(at(dates.decided(), 18)));
        }

        /** What the case that is made here will say of itself. */
        private CaseFacts facts() {
            Filing filing = new Filing(caseNumber, application(), at(dates.applicationReceived(), 10));
            Map<Integer, EvidenceRecord> evidence = new HashMap<>();
            for (Issue issue : letter.issues()) {
                if (citesNothing(issue)) evidence.put(issue.number(), CITES_NOTHING);
            }
            return FactsOfCase.of(Docket.of(filing), evidence, Optional.empty());
        }

        private Application application() {
            List<DisputedItem> items = letter.issues().stream()
                    .map(issue -> new DisputedItem(issue.number(), issue.service(), issue.serviceInDispute(), false))
                    .toList();
            return new Application(
                    letter.priority().orElse(Priority.STANDARD),
                    List.of(
                            new Party(PartyRole.INJURED_WORKER, "Fictional worker of " + caseNumber),
                            new Party(PartyRole.REQUESTING_PHYSICIAN, "Fictional physician of " + caseNumber),
                            new Party(PartyRole.EMPLOYER, "Fictional employer of " + caseNumber),
                            new Party(
                                    PartyRole.CLAIMS_ADMINISTRATOR, "Fictional claims administrator of " + caseNumber)),
                    dates.injury(),
                    Optional.empty(),
                    new UtilizationReviewDecision(dates.utilizationReview(), Optional.empty(), true, false),
                    items,
                    true,
                    false);
        }

        /** A doubt of the rules is what the real history left open: reported, and settled as the letter shows. */
        private List<DoubtResolved> resolutions(Filing filing) {
            List<DoubtResolved> resolutions = new ArrayList<>();
            for (EligibilityRules.Test test : EligibilityRules.judge(filing)) {
                if (!(test.verdict() instanceof Verdict.Doubtful(String explanation))) continue;
                offences.add(test.rule().id() + " " + explanation);
                resolutions.add(new DoubtResolved(
                        test.rule().id(), "The published letter shows that the application was taken."));
            }
            return resolutions;
        }

        private ItemDecision decision(Issue issue) throws Incomplete {
            if (issue.decision().isEmpty()) throw new Incomplete("item " + issue.number() + " has no outcome");
            if (issue.rationale().isEmpty()) throw new Incomplete("item " + issue.number() + " has no rationale");
            return new ItemDecision(
                    issue.number(),
                    issue.decision().get(),
                    issue.claimsAdministratorBasis().orElseGet(Basis::nothingCited),
                    issue.reviewerBasis().orElseGet(Basis::nothingCited),
                    issue.rationale().get(),
                    issue.dependsOn(),
                    citesNothing(issue) ? Optional.of(CITES_NOTHING) : Optional.empty());
        }

        private static boolean citesNothing(Issue issue) {
            return issue.reviewerBasis()
                    .map(Basis::citations)
                    .filter(citations -> !citations.isEmpty())
                    .isEmpty();
        }

        private void give(Actor by, CaseCommand command) {
            orders.add(new Order(command, by));
        }

        private static Instant at(LocalDate day, int hour) {
            return day.atTime(LocalTime.of(hour, 0)).atZone(CaliforniaTime.ZONE).toInstant();
        }

        private static CaseNumber madeUpNumber(String document, LetterDates dates) {
            CRC32 sum = new CRC32();
            sum.update(document.getBytes(StandardCharsets.UTF_8));
            int year = dates.assigned().getYear() % 100;
            return new CaseNumber("CM%02d-99%05d".formatted(year, sum.getValue() % 100_000));
        }
    }
}
