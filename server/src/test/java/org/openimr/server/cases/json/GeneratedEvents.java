package org.openimr.server.cases.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openimr.determination.Basis;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Determination;
import org.openimr.determination.Family;
import org.openimr.determination.GuidelineCitation;
import org.openimr.determination.Issue;
import org.openimr.determination.KeyDates;
import org.openimr.determination.Outcome;
import org.openimr.determination.Patient;
import org.openimr.determination.Priority;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.determination.Sex;
import org.openimr.law.Citation;
import org.openimr.law.RuleId;
import org.openimr.law.ServiceMethod;
import org.openimr.process.CaseEvent;
import org.openimr.process.IssueCommand;
import org.openimr.process.Role;
import org.openimr.process.clocks.ClockName;
import org.openimr.process.docket.AdministratorChange;
import org.openimr.process.docket.Expedited;
import org.openimr.process.docket.Extension;
import org.openimr.process.docket.Inquiry;
import org.openimr.process.docket.Invoice;
import org.openimr.process.docket.ItemStanding;
import org.openimr.process.docket.Missed;
import org.openimr.process.docket.MissingReport;
import org.openimr.process.docket.PenaltyEntry;
import org.openimr.process.docket.Served;
import org.openimr.process.docket.TerminationGround;
import org.openimr.process.eligibility.DoubtResolved;
import org.openimr.process.eligibility.EarlierCase;
import org.openimr.process.eligibility.Established;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.filing.AdministratorKind;
import org.openimr.process.filing.Applicant;
import org.openimr.process.filing.Application;
import org.openimr.process.filing.Contact;
import org.openimr.process.filing.DecisionPaper;
import org.openimr.process.filing.DisputedItem;
import org.openimr.process.filing.Filing;
import org.openimr.process.filing.FormFacts;
import org.openimr.process.filing.Language;
import org.openimr.process.filing.Party;
import org.openimr.process.filing.PartyRole;
import org.openimr.process.filing.UtilizationReviewDecision;
import org.openimr.process.outcome.AppealGround;
import org.openimr.process.outcome.Correction;
import org.openimr.process.outcome.Implementation;
import org.openimr.process.outcome.Petition;
import org.openimr.process.quality.BlindOutcome;
import org.openimr.process.quality.BlindReview;
import org.openimr.process.quality.Look;
import org.openimr.process.quality.Sample;
import org.openimr.process.quality.SecondLook;
import org.openimr.process.quality.SignedOff;
import org.openimr.process.quality.Stratum;
import org.openimr.process.records.ExhibitDescription;
import org.openimr.process.records.NamedAt;
import org.openimr.process.records.NamedIn;
import org.openimr.process.records.NamedRecord;
import org.openimr.process.records.RecordKind;
import org.openimr.process.records.RecordReceived;
import org.openimr.process.records.SealedExhibit;
import org.openimr.process.records.SealedPart;
import org.openimr.process.records.StatedRecords;
import org.openimr.process.records.StoredFile;
import org.openimr.process.records.TreatingTime;
import org.openimr.process.review.ItemDecision;
import org.openimr.process.review.PanelRequest;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.process.review.ReviewerId;

/** Events with anything in them that they can hold; the same seed gives the same ones. */
final class GeneratedEvents {
    private static final String[] PIECES = {
        "pain", "MRI", " ", "\"", "\\", "é", "“so”", "\n", "µg", "≤ 3", "🙂", "12", "knee", "null", "{}", "\t"
    };

    private final Random random;

    GeneratedEvents(long seed) {
        random = new Random(seed);
    }

    /** One of each kind. */
    List<CaseEvent> oneOfEach() {
        return Stream.of(plainPath(), course(), outcome()).flatMap(List::stream).toList();
    }

    private List<CaseEvent> plainPath() {
        return List.of(
                new CaseEvent.ApplicationFiled(number(), application(), moment()),
                new CaseEvent.FoundEligible(moment(), list(this::doubt)),
                new CaseEvent.FoundIneligible(moment(), EnumSet.of(any(IneligibilityCode.values()))),
                new CaseEvent.AssignmentNoticeSent(moment(), any(ServiceMethod.values())),
                new CaseEvent.RecordFiled(new RecordReceived(
                        any(RecordKind.values()),
                        any(PartyRole.values()),
                        text(),
                        maybe(this::day),
                        moment(),
                        maybe(this::storedFile))),
                new CaseEvent.RecordsFoundComplete(moment()),
                new CaseEvent.ExhibitsSealed(
                        moment(), new SealedPart(random.nextInt(3), hash(), atLeastOne(this::exhibit))),
                new CaseEvent.RecordsNamed(
                        moment(), new StatedRecords(list(this::named), any(TreatingTime.values()), maybe(this::day))),
                new CaseEvent.MissingRecordReported(moment(), 1 + random.nextInt(9), any(PartyRole.values()), text()),
                new CaseEvent.MissingReportAnswered(1 + random.nextInt(9), missingAnswer()),
                new CaseEvent.ReviewerAssigned(new ReviewerAssignment(
                        new ReviewerId(new UUID(random.nextLong(), random.nextLong())),
                        qualifications(),
                        random.nextBoolean(),
                        moment())),
                new CaseEvent.CaseSummaryWritten(moment(), summary(), maybe(this::reviewer)),
                new CaseEvent.ItemDecided(
                        moment(),
                        new ItemDecision(
                                2,
                                any(Outcome.values()),
                                basis(),
                                basis(),
                                text(),
                                OptionalInt.of(1),
                                maybe(() -> new GeneratedEvidence(random).record())),
                        maybe(this::reviewer)),
                new CaseEvent.DraftSubmitted(moment(), maybe(this::reviewer)),
                new CaseEvent.DraftReturned(moment(), List.of(text(), text())),
                new CaseEvent.DraftSampled(
                        moment(),
                        new Sample(
                                Set.copyOf(list(() -> any(Stratum.values()))),
                                random.nextBoolean(),
                                random.nextBoolean(),
                                random.nextBoolean(),
                                random.nextBoolean(),
                                random.nextBoolean())),
                new CaseEvent.FirstLookPassed(new Look(moment(), text(), list(this::release), random.nextBoolean())),
                new CaseEvent.SecondLookRecorded(
                        new SecondLook(moment(), text(), any(SecondLook.Result.values()), text())),
                new CaseEvent.DraftSignedOff(new SignedOff(moment(), text())),
                new CaseEvent.BlindReviewAsked(new ReviewerAssignment(
                        new ReviewerId(new UUID(random.nextLong(), random.nextLong())),
                        qualifications(),
                        random.nextBoolean(),
                        moment())),
                new CaseEvent.BlindReviewRecorded(new BlindReview.Given(
                        moment(), list(() -> new BlindOutcome(1 + random.nextInt(9), any(Outcome.values()), text())))),
                new CaseEvent.DeterminationIssued(
                        moment(), determination(), any(ServiceMethod.values()), list(this::release)),
                new CaseEvent.DeidentificationConfirmed(moment(), text()),
                new CaseEvent.DeterminationPublished(moment()));
    }

    private NamedRecord named() {
        Optional<LocalDate> day = maybe(this::day);
        return new NamedRecord(
                any(NamedIn.values()),
                maybe(() -> any(RecordKind.values())),
                text(),
                maybe(this::text),
                day,
                day,
                maybe(() -> new NamedAt(hash(), 1 + random.nextInt(9), 1 + random.nextInt(40))));
    }

    private MissingReport.Answered missingAnswer() {
        MissingReport.Finding finding = any(MissingReport.Finding.values());
        Optional<Integer> exhibit =
                finding == MissingReport.Finding.FOUND ? Optional.of(1 + random.nextInt(40)) : Optional.empty();
        return new MissingReport.Answered(moment(), finding, exhibit, text());
    }

    private IssueCommand.Release release() {
        return new IssueCommand.Release("CHECK-101", maybe(this::text), text(), maybe(this::text));
    }

    private StoredFile storedFile() {
        return new StoredFile(hash(), 1 + random.nextInt(500));
    }

    private SealedExhibit exhibit() {
        return new SealedExhibit(
                1 + random.nextInt(40),
                hash(),
                1 + random.nextInt(9),
                any(PartyRole.values()),
                moment(),
                new ExhibitDescription(any(RecordKind.values()), "OTHER", text(), maybe(this::text), maybe(this::day)),
                atLeastOne(this::hash));
    }

    private <T> List<T> atLeastOne(Supplier<T> one) {
        List<T> all = new ArrayList<>(list(one));
        all.add(one.get());
        return all;
    }

    private String hash() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private List<CaseEvent> course() {
        return List.of(
                new CaseEvent.FoundUnique(moment()),
                new CaseEvent.FoundDuplicate(moment(), number()),
                new CaseEvent.FactsEstablished(moment(), established()),
                new CaseEvent.InformationRequested(moment(), text(), EnumSet.of(any(PartyRole.values()))),
                new CaseEvent.InquiryAnswered(new Inquiry.Answer(moment(), any(PartyRole.values()), text())),
                new CaseEvent.InquiryExpired(moment()),
                new CaseEvent.ReviewDeferred(moment(), text()),
                new CaseEvent.ReviewResumed(moment(), day(), any(ServiceMethod.values())),
                new CaseEvent.LiabilityFinallyDenied(moment()),
                new CaseEvent.ItemsFoundIneligible(
                        moment(), Map.of(1 + random.nextInt(20), any(IneligibilityCode.values()))),
                new CaseEvent.ConvertedToExpedited(new Expedited(moment(), any(Role.values()), text())),
                new CaseEvent.ApplicationConsolidated(
                        moment(), new Filing(number(), application(), moment()), 2 + random.nextInt(20), left()),
                new CaseEvent.JoinedConsolidation(moment(), number()),
                new CaseEvent.ConsolidationSplit(moment(), number()),
                new CaseEvent.LeftConsolidation(moment()),
                new CaseEvent.RecordDeadlinePassed(moment()),
                new CaseEvent.RecordsDispensedWith(moment()),
                new CaseEvent.MoreReviewersRequested(new PanelRequest(moment(), 2 + random.nextInt(3), text())),
                new CaseEvent.MoreReviewersApproved(moment(), 2 + random.nextInt(3)),
                new CaseEvent.MoreReviewersDeclined(moment(), text()),
                new CaseEvent.ReviewerReleased(moment(), reviewer(), text()),
                new CaseEvent.PartyAsked(moment(), 1 + random.nextInt(9), any(PartyRole.values()), text()),
                new CaseEvent.PartyAnswered(moment(), 1 + random.nextInt(9), text()));
    }

    private List<CaseEvent> outcome() {
        return List.of(
                new CaseEvent.ClericalErrorCorrected(new Correction(
                        moment(),
                        text(),
                        List.of(new Correction.Change(0, Correction.Field.SUMMARY, text(), "right" + text())),
                        determination())),
                new CaseEvent.ImplementationReported(
                        new Implementation(moment(), any(Implementation.Kind.values()), Set.of(2, 11))),
                new CaseEvent.DeterminationImplemented(moment()),
                new CaseEvent.PetitionFiled(new Petition(
                        moment(),
                        any(PartyRole.values()),
                        EnumSet.of(any(AppealGround.values())),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        text())),
                new CaseEvent.PetitionDenied(moment()),
                new CaseEvent.DecisionReversed(moment(), any(AppealGround.values()), text()),
                new CaseEvent.AppealPeriodEnded(moment()),
                new CaseEvent.ItemsTerminated(moment(), Set.of(1, 7), any(TerminationGround.values()), day()),
                new CaseEvent.ReviewTerminated(moment(), any(TerminationGround.values())),
                new CaseEvent.LetterServed(new Served(
                        text(),
                        1 + random.nextInt(3),
                        any(PartyRole.values()),
                        any(ServiceMethod.values()),
                        moment(),
                        text())),
                new CaseEvent.ExtensionGranted(new Extension(moment(), 1 + random.nextInt(3), text())),
                new CaseEvent.AdministratorChanged(new AdministratorChange(moment(), text(), day())),
                new CaseEvent.DeadlineMissed(new Missed(any(ClockName.values()), day(), moment())),
                new CaseEvent.PenaltyEntered(new PenaltyEntry(
                        moment(),
                        any(PenaltyEntry.Kind.values()),
                        random.nextInt(500_000),
                        Citation.laborCode("4610.5(i)"),
                        text())),
                new CaseEvent.FeeInvoiced(new Invoice(
                        moment(),
                        1 + random.nextInt(100_000),
                        1 + random.nextInt(3),
                        text(),
                        Citation.regulation("9792.10.8"))));
    }

    private Map<Integer, ItemStanding> left() {
        return random.nextBoolean()
                ? Map.of()
                : Map.of(
                        2 + random.nextInt(5),
                        new ItemStanding.NotEligible(Set.of(any(IneligibilityCode.values()))),
                        9,
                        new ItemStanding.Ended(any(TerminationGround.values()), day()));
    }

    private Established established() {
        return new Established(
                list(() -> new EarlierCase(
                        number(),
                        Set.of(1, 2),
                        random.nextBoolean(),
                        random.nextBoolean(),
                        maybe(this::day),
                        random.nextBoolean())),
                Set.of(3),
                maybe(random::nextBoolean));
    }

    private FormFacts form() {
        return new FormFacts(
                any(Applicant.values()),
                maybe(this::text),
                maybe(this::text),
                maybe(this::text),
                maybe(this::day),
                maybe(() -> new FormFacts.Diagnosis(maybe(this::text), text())),
                maybe(this::text),
                maybe(() -> any(AdministratorKind.values())),
                maybe(this::text),
                maybe(this::text),
                maybe(() -> new FormFacts.Signature(text(), day())),
                maybe(this::day),
                random.nextBoolean(),
                random.nextBoolean(),
                maybe(this::text),
                any(DecisionPaper.values()),
                maybe(this::text),
                maybe(() -> new FormFacts.Omission(
                        maybe(() -> new UtilizationReviewDecision.Service(day(), any(ServiceMethod.values()))))));
    }

    private Party party(PartyRole role) {
        return new Party(
                role,
                text(),
                new Contact(list(this::text), maybe(this::text), maybe(this::text), maybe(this::text)),
                any(Language.values()),
                maybe(() -> any(ServiceMethod.values())));
    }

    private ReviewerId reviewer() {
        return new ReviewerId(new UUID(random.nextLong(), random.nextLong()));
    }

    private Application application() {
        LocalDate decidedOn = day();
        List<DisputedItem> items = new ArrayList<>();
        for (int i = 1; i <= 1 + random.nextInt(4); i++) {
            items.add(new DisputedItem(i, text(), maybe(this::text), random.nextBoolean()));
        }
        return new Application(
                any(Priority.values()),
                List.of(new Party(PartyRole.INJURED_WORKER, text()), party(any(PartyRole.values()))),
                day(),
                maybe(this::day),
                new UtilizationReviewDecision(
                        decidedOn,
                        maybe(() -> new UtilizationReviewDecision.Service(
                                decidedOn.plusDays(random.nextInt(9)), any(ServiceMethod.values()))),
                        random.nextBoolean(),
                        random.nextBoolean()),
                items,
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean() ? FormFacts.unknown() : form());
    }

    private Determination determination() {
        return new Determination(
                any(Family.values()),
                Optional.of(number()),
                new KeyDates(maybe(this::day), maybe(this::day), maybe(this::day), maybe(this::day), maybe(this::day)),
                maybe(() -> any(Priority.values())),
                qualifications(),
                summary(),
                List.of(new Issue(
                        1,
                        text(),
                        maybe(this::text),
                        maybe(() -> any(Outcome.values())),
                        maybe(this::basis),
                        maybe(this::basis),
                        maybe(this::text),
                        maybeNumber())));
    }

    private ClinicalCaseSummary summary() {
        return new ClinicalCaseSummary(
                text(),
                new Patient(maybeNumber(), maybe(() -> any(Sex.values())), maybe(this::day)),
                list(this::text),
                maybe(this::text));
    }

    private ReviewerQualifications qualifications() {
        return new ReviewerQualifications(
                list(this::text), list(this::text), list(this::text), maybeNumber(), maybeNumber());
    }

    private Basis basis() {
        return new Basis(maybe(random::nextBoolean), list(this::citation), maybe(this::text));
    }

    private GuidelineCitation citation() {
        return new GuidelineCitation(
                any(GuidelineCitation.Kind.values()),
                text(),
                list(() -> new GuidelineCitation.Source(
                        text(), maybe(this::text), maybeNumber(), maybeNumber(), list(this::text), list(this::text))));
    }

    private DoubtResolved doubt() {
        return new DoubtResolved(new RuleId(Citation.laborCode("4610.5(h)(2)"), 1 + random.nextInt(99)), text());
    }

    private CaseNumber number() {
        return new CaseNumber(String.format("CM%02d-%07d", random.nextInt(100), random.nextInt(10_000_000)));
    }

    private Instant moment() {
        return Instant.ofEpochSecond(1_400_000_000L + random.nextInt(400_000_000), random.nextInt(1_000_000) * 1000L);
    }

    private LocalDate day() {
        return LocalDate.of(2013, 1, 1).plusDays(random.nextInt(5000));
    }

    private String text() {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(12); i > 0; i--) text.append(PIECES[random.nextInt(PIECES.length)]);
        return text.toString();
    }

    private OptionalInt maybeNumber() {
        return random.nextBoolean() ? OptionalInt.of(random.nextInt(1000)) : OptionalInt.empty();
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> list(Supplier<T> value) {
        List<T> values = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) values.add(value.get());
        return values;
    }

    private <E extends Enum<E>> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }
}
