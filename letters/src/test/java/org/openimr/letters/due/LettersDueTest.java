package org.openimr.letters.due;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openimr.determination.Basis;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Determination;
import org.openimr.determination.Family;
import org.openimr.determination.Issue;
import org.openimr.determination.KeyDates;
import org.openimr.determination.Outcome;
import org.openimr.determination.Patient;
import org.openimr.determination.Priority;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.determination.Sex;
import org.openimr.law.CaliforniaTime;
import org.openimr.law.Citation;
import org.openimr.law.ServiceMethod;
import org.openimr.letters.LetterHtml;
import org.openimr.letters.LetterKind;
import org.openimr.letters.Letterhead;
import org.openimr.letters.Recipient;
import org.openimr.process.CaseEvent;
import org.openimr.process.CaseProcess;
import org.openimr.process.CaseState;
import org.openimr.process.ProcessSettings;
import org.openimr.process.Role;
import org.openimr.process.docket.Expedited;
import org.openimr.process.docket.Extension;
import org.openimr.process.docket.Invoice;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.Contact;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Filing;
import org.openimr.process.filing.Language;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.filing.UtilizationReviewDecision;
import org.openimr.process.outcome.AppealGround;
import org.openimr.process.outcome.Correction;
import org.openimr.process.outcome.Petition;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.review.ItemDecision;
import org.openimr.process.review.PanelRequest;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.process.review.ReviewerId;

/** Every letter out of the events of fictional cases. */
class LettersDueTest {
    private static final Letterhead FROM = new Letterhead("Fictional Review", List.of("1 Fictional Way"), "555-0100");
    private static final CaseNumber NUMBER = new CaseNumber("CM26-0000001");
    private static final CaseNumber OTHER = new CaseNumber("CM26-0000002");
    private static final Filing EARLIER = new Filing(OTHER, application(), at("2026-03-10"));
    private static final LettersDue LETTERS = new LettersDue(
            FROM, ProcessSettings.defaults(), number -> number.equals(OTHER) ? Optional.of(EARLIER) : Optional.empty());

    private static final CaseEvent FILED = new CaseEvent.ApplicationFiled(NUMBER, application(), at("2026-03-16"));
    private static final CaseEvent UNIQUE = new CaseEvent.FoundUnique(at("2026-03-16"));
    private static final CaseEvent ELIGIBLE = new CaseEvent.FoundEligible(at("2026-03-18"), List.of());
    private static final CaseEvent NOTICE =
            new CaseEvent.AssignmentNoticeSent(at("2026-03-19"), ServiceMethod.MAIL_WITHIN_CALIFORNIA);
    private static final CaseEvent REPORT = new CaseEvent.RecordFiled(new RecordReceived(
            RecordKind.PHYSICIAN_REPORT,
            PartyRole.CLAIMS_ADMINISTRATOR,
            "Fictional report",
            Optional.of(LocalDate.of(2026, 2, 10)),
            at("2026-03-26")));
    private static final CaseEvent COMPLETE = new CaseEvent.RecordsFoundComplete(at("2026-03-27"));
    private static final CaseEvent ASSIGNED = new CaseEvent.ReviewerAssigned(reviewer(7));

    private static Instant at(String day) {
        return LocalDate.parse(day).atTime(12, 0).atZone(CaliforniaTime.ZONE).toInstant();
    }

    private static Application application() {
        return new Application(
                Priority.STANDARD,
                List.of(
                        new Party(
                                PartyRole.INJURED_WORKER,
                                "Ada Fictional",
                                new Contact(
                                        List.of("2 Invented Street", "Somewhere, CA 90000"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()),
                                Language.SPANISH,
                                Optional.empty()),
                        new Party(PartyRole.REQUESTING_PHYSICIAN, "Dr. Invented"),
                        new Party(PartyRole.EMPLOYER, "Made-up Works"),
                        new Party(PartyRole.CLAIMS_ADMINISTRATOR, "Imaginary Mutual")),
                LocalDate.of(2025, 6, 1),
                Optional.of(LocalDate.of(2026, 2, 20)),
                new UtilizationReviewDecision(
                        LocalDate.of(2026, 3, 2),
                        Optional.of(new UtilizationReviewDecision.Service(
                                LocalDate.of(2026, 3, 2), ServiceMethod.PERSONAL)),
                        true,
                        false),
                List.of(
                        new DisputedItem(1, "Lumbar epidural steroid injection L4-5", Optional.empty(), false),
                        new DisputedItem(2, "Lumbar brace", Optional.empty(), false)),
                true,
                false);
    }

    private static ReviewerAssignment reviewer(int id) {
        return new ReviewerAssignment(
                new ReviewerId(new UUID(0, id)),
                new ReviewerQualifications(
                        List.of("California"), List.of("Neurology"), List.of(), OptionalInt.of(5), OptionalInt.of(24)),
                true,
                at("2026-03-30"));
    }

    private static ClinicalCaseSummary summary() {
        return new ClinicalCaseSummary(
                "The injured worker is a 44 year old female.",
                new Patient(OptionalInt.of(44), Optional.of(Sex.FEMALE), Optional.empty()),
                List.of(),
                Optional.empty());
    }

    private static ItemDecision decision(int item, Outcome outcome) {
        return new ItemDecision(
                item, outcome, Basis.nothingCited(), Basis.nothingCited(), "Fictional reason.", OptionalInt.empty());
    }

    private static Determination determination() {
        return new Determination(
                Family.INDEPENDENT_REVIEW,
                Optional.of(NUMBER),
                new KeyDates(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.of(Priority.STANDARD),
                reviewer(7).qualifications(),
                summary(),
                List.of(issue(1, Outcome.UPHELD), issue(2, Outcome.OVERTURNED)));
    }

    private static Issue issue(int number, Outcome outcome) {
        return new Issue(
                number,
                application().items().get(number - 1).service(),
                Optional.empty(),
                Optional.of(outcome),
                Optional.of(Basis.nothingCited()),
                Optional.of(Basis.nothingCited()),
                Optional.of("Fictional reason."),
                OptionalInt.empty());
    }

    private static List<CaseEvent> history(CaseEvent... events) {
        return List.of(events);
    }

    /** The letters of the last event of a history. */
    private static List<LetterDue> last(List<CaseEvent> history) {
        CaseState state = CaseProcess.initial();
        List<LetterDue> letters = List.of();
        for (CaseEvent event : history) {
            CaseState next = CaseProcess.evolve(state, event);
            letters = LETTERS.of(state, next, event);
            state = next;
        }
        return letters;
    }

    private static List<CaseEvent> plus(List<CaseEvent> history, CaseEvent... more) {
        List<CaseEvent> longer = new ArrayList<>(history);
        longer.addAll(List.of(more));
        return longer;
    }

    private static final List<CaseEvent> ELIGIBILITY = history(FILED, UNIQUE);
    private static final List<CaseEvent> AWAITING = history(FILED, UNIQUE, ELIGIBLE, NOTICE);
    private static final List<CaseEvent> IN_REVIEW = plus(AWAITING, REPORT, COMPLETE, ASSIGNED);
    private static final List<CaseEvent> DETERMINED = plus(
            IN_REVIEW,
            new CaseEvent.CaseSummaryWritten(at("2026-04-02"), summary(), Optional.empty()),
            new CaseEvent.ItemDecided(at("2026-04-02"), decision(1, Outcome.UPHELD), Optional.empty()),
            new CaseEvent.ItemDecided(at("2026-04-02"), decision(2, Outcome.OVERTURNED), Optional.empty()),
            new CaseEvent.DraftSubmitted(at("2026-04-03"), Optional.empty()),
            new CaseEvent.DeterminationIssued(
                    at("2026-04-10"), determination(), ServiceMethod.MAIL_WITHIN_CALIFORNIA, List.of()));

    private static List<List<CaseEvent>> histories() {
        return List.of(
                history(FILED),
                history(FILED, new CaseEvent.FoundDuplicate(at("2026-03-16"), OTHER)),
                plus(
                        ELIGIBILITY,
                        new CaseEvent.InformationRequested(
                                at("2026-03-17"), "When was it served?", Set.of(PartyRole.CLAIMS_ADMINISTRATOR))),
                plus(
                        ELIGIBILITY,
                        new CaseEvent.FoundIneligible(
                                at("2026-03-18"), Set.of(IneligibilityCode.LATE, IneligibilityCode.CNC))),
                plus(
                        ELIGIBILITY,
                        new CaseEvent.ItemsFoundIneligible(at("2026-03-18"), Map.of(2, IneligibilityCode.AUTHORIZED)),
                        ELIGIBLE),
                plus(ELIGIBILITY, new CaseEvent.ReviewDeferred(at("2026-03-18"), "The injury is disputed.")),
                plus(
                        ELIGIBILITY,
                        new CaseEvent.ReviewDeferred(at("2026-03-18"), "The injury is disputed."),
                        new CaseEvent.LiabilityFinallyDenied(at("2026-09-01"))),
                AWAITING,
                plus(AWAITING, new CaseEvent.RecordDeadlinePassed(at("2026-04-06"))),
                plus(
                        AWAITING,
                        new CaseEvent.ConvertedToExpedited(
                                new Expedited(at("2026-03-20"), Role.PHYSICIAN, "Report of a threat."))),
                plus(AWAITING, new CaseEvent.ApplicationConsolidated(at("2026-03-20"), EARLIER, 3)),
                plus(
                        AWAITING,
                        new CaseEvent.ApplicationConsolidated(at("2026-03-20"), EARLIER, 3),
                        new CaseEvent.ConsolidationSplit(at("2026-03-22"), OTHER)),
                plus(
                        IN_REVIEW,
                        new CaseEvent.PartyAsked(
                                at("2026-04-01"), 1, PartyRole.REQUESTING_PHYSICIAN, "Is there an image?")),
                plus(
                        IN_REVIEW,
                        new CaseEvent.ItemsTerminated(
                                at("2026-04-02"), Set.of(2), TerminationGround.AUTHORIZED, LocalDate.of(2026, 4, 1))),
                plus(
                        IN_REVIEW,
                        new CaseEvent.ExtensionGranted(new Extension(at("2026-04-20"), 2, "A report came late."))),
                DETERMINED,
                plus(
                        DETERMINED,
                        new CaseEvent.ClericalErrorCorrected(new Correction(
                                at("2026-04-14"),
                                "Mistyped.",
                                List.of(new Correction.Change(
                                        1, Correction.Field.RATIONALE, "Fictional reason", "Fictional ground")),
                                determination()))),
                plus(
                        DETERMINED,
                        new CaseEvent.PetitionFiled(new Petition(
                                at("2026-05-04"),
                                PartyRole.INJURED_WORKER,
                                Set.of(AppealGround.BIAS),
                                true,
                                true,
                                "ADJ0000001")),
                        new CaseEvent.DecisionReversed(at("2026-07-01"), AppealGround.BIAS, "The order says so.")),
                plus(
                        DETERMINED,
                        new CaseEvent.FeeInvoiced(new Invoice(
                                at("2026-04-13"), 34_500, 1, "flat fee", Citation.regulation("9792.10.8")))));
    }

    @Test
    void nobody_is_sent_for_the_letters_of_an_event_that_calls_for_none() {
        assertThat(List.of(FILED, ELIGIBLE, NOTICE)).allMatch(LETTERS::canFollow);
        assertThat(List.of(UNIQUE, REPORT, COMPLETE, ASSIGNED)).noneMatch(LETTERS::canFollow);
        CaseState state = CaseProcess.initial();
        for (CaseEvent event : DETERMINED) {
            CaseState next = CaseProcess.evolve(state, event);
            assertThat(LETTERS.canFollow(event))
                    .as("%s", event.getClass().getSimpleName())
                    .isEqualTo(!LETTERS.of(state, next, event).isEmpty());
            state = next;
        }
    }

    @Test
    void every_kind_of_letter_comes_out_of_an_event() {
        Set<LetterKind> kinds = EnumSet.noneOf(LetterKind.class);
        histories().forEach(history -> last(history).forEach(letter -> kinds.add(letter.kind())));
        assertThat(kinds).containsExactlyInAnyOrder(LetterKind.values());
    }

    @Test
    void each_recipient_whom_the_case_has_gets_a_letter_and_nobody_else() {
        for (List<CaseEvent> history : histories()) {
            List<LetterDue> letters = last(history);
            assertThat(letters).isNotEmpty();
            for (LetterDue letter : letters) {
                assertThat(letter.kind().recipients()).contains(letter.to());
                assertThat(letter.to()).isNotEqualTo(Recipient.ATTORNEY); // the fictional worker has none
            }
            assertThat(letters.stream().map(one -> one.kind() + " " + one.to())).doesNotHaveDuplicates();
        }
    }

    @Test
    void a_worker_who_asked_for_spanish_is_written_to_in_spanish() {
        for (LetterDue letter : last(DETERMINED)) {
            assertThat(letter.letter().language() == org.openimr.letters.Language.SPANISH)
                    .isEqualTo(letter.to() == Recipient.EMPLOYEE);
        }
    }

    @Test
    void the_claims_administrator_stands_for_the_employer() {
        assertThat(last(AWAITING))
                .filteredOn(letter -> letter.to() == Recipient.CLAIMS_ADMINISTRATOR)
                .singleElement()
                .satisfies(letter -> assertThat(letter.party()).contains(PartyRole.CLAIMS_ADMINISTRATOR));
    }

    @Test
    void the_same_event_gives_the_same_page_in_another_time_zone_and_language_of_the_machine() {
        List<String> here = pages();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Locale.setDefault(Locale.of("ar", "EG"));
            assertThat(pages()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static List<String> pages() {
        return histories().stream()
                .flatMap(history -> last(history).stream())
                .map(letter -> LetterHtml.render(letter.letter()))
                .toList();
    }

    @Test
    void a_divided_panel_sends_every_analysis() {
        List<CaseEvent> panel = plus(
                IN_REVIEW,
                new CaseEvent.MoreReviewersRequested(new PanelRequest(at("2026-04-01"), 2, "Two fields.")),
                new CaseEvent.MoreReviewersApproved(at("2026-04-01"), 2),
                new CaseEvent.ReviewerAssigned(reviewer(9)),
                new CaseEvent.CaseSummaryWritten(at("2026-04-02"), summary(), Optional.empty()));
        List<CaseEvent> both = new ArrayList<>(panel);
        for (int id : new int[] {7, 9}) {
            Optional<ReviewerId> by = Optional.of(new ReviewerId(new UUID(0, id)));
            both.add(new CaseEvent.ItemDecided(at("2026-04-03"), decision(1, Outcome.UPHELD), by));
            both.add(new CaseEvent.ItemDecided(
                    at("2026-04-03"), decision(2, id == 7 ? Outcome.OVERTURNED : Outcome.UPHELD), by));
            both.add(new CaseEvent.DraftSubmitted(at("2026-04-04"), by));
        }
        both.add(new CaseEvent.DeterminationIssued(
                at("2026-04-10"), determination(), ServiceMethod.MAIL_WITHIN_CALIFORNIA, List.of()));
        String page = last(both).stream()
                .filter(letter -> letter.to() == Recipient.CLAIMS_ADMINISTRATOR)
                .map(letter -> LetterHtml.render(letter.letter()))
                .findFirst()
                .orElseThrow();
        assertThat(page).contains("Reviewer 1", "Reviewer 2").doesNotContain(new UUID(0, 9).toString());
    }

    @Test
    void what_calls_for_no_letter_sends_none() {
        assertThat(last(history(FILED, UNIQUE))).isEmpty();
        assertThat(last(plus(AWAITING, REPORT))).isEmpty();
    }
}
