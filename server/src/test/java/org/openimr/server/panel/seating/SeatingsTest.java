package org.openimr.server.panel.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Outcome;
import org.openimr.determination.ReviewerQualifications;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.commitment.Opening;
import org.openimr.panel.commitment.OpeningVerdict;
import org.openimr.panel.commitment.RemandProof;
import org.openimr.panel.commitment.RemandVerdict;
import org.openimr.panel.dispute.Involved;
import org.openimr.panel.dispute.Involvement;
import org.openimr.panel.matching.offer.OfferEvent;
import org.openimr.panel.matching.offer.OfferState;
import org.openimr.panel.parties.PartyCommand.EnterParty;
import org.openimr.panel.register.Author;
import org.openimr.panel.register.CredentialCommand.ReinstateCredential;
import org.openimr.panel.register.CredentialCommand.WithdrawCredential;
import org.openimr.panel.register.CredentialEntry;
import org.openimr.panel.register.License;
import org.openimr.panel.register.RegisterCommand;
import org.openimr.panel.register.RegisterOrder;
import org.openimr.panel.register.Verification;
import org.openimr.panel.register.Withdrawal;
import org.openimr.panel.rules.Attestation;
import org.openimr.panel.seating.DisputeProfile;
import org.openimr.panel.seating.SeatKey;
import org.openimr.panel.seating.Seating;
import org.openimr.panel.seating.SeatingEvent.SeatMoved;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.specialty.Taxonomy;
import org.openimr.panel.ties.Party;
import org.openimr.panel.ties.PartyId;
import org.openimr.process.Actor;
import org.openimr.process.AssignmentCommand.AssignReviewer;
import org.openimr.process.Refusal;
import org.openimr.process.ReviewCommand.SubmitDraft;
import org.openimr.process.Role;
import org.openimr.process.Stage;
import org.openimr.process.review.ReviewerAssignment;
import org.openimr.server.RunningServer;
import org.openimr.server.cases.Answer;
import org.openimr.server.cases.CaseDesk;
import org.openimr.server.cases.CaseService;
import org.openimr.server.cases.SeekingCases;
import org.openimr.server.panel.parties.Parties;
import org.openimr.server.panel.register.Register;
import org.openimr.server.panel.register.RegisterAnswer;
import org.openimr.server.panel.register.RegisterWatch;
import org.openimr.server.security.Accounts;

/** From a case without a reviewer to a signature, with everything between. Everyone is fictional. */
class SeatingsTest {
    @RegisterExtension
    static final RunningServer SERVER = new RunningServer(Map.of("matching.by-offer", "true"));

    private static final Optional<String> BECAUSE = Optional.of("Knows the knee best (fictional).");

    private Seatings seatings;
    private ReadyCases cases;
    private Actor manager;
    private Actor surgeon;
    private Actor physiatrist;
    private Instant now;
    private CaseNumber number;

    @BeforeEach
    void aCaseWithoutAReviewer() {
        seatings = SERVER.part(Seatings.class);
        cases = new ReadyCases(SERVER.part(CaseService.class), SERVER.part(Accounts.class));
        manager = cases.staff("case-manager", Role.CASE_MANAGER);
        surgeon = cases.staff("reviewer", Role.REVIEWER);
        physiatrist = cases.staff("second-reviewer", Role.REVIEWER);
        now = Instant.now().minus(Duration.ofMinutes(10));
        number = cases.at(now);
    }

    private static ReviewerId id(Actor reviewer) {
        return new ReviewerId(UUID.fromString(reviewer.id()));
    }

    private void tick() {
        now = now.plusSeconds(1);
    }

    private DisputeProfile profile() {
        Taxonomy taxonomy = SERVER.part(Taxonomy.class);
        Set<Field> fields = Set.of(
                taxonomy.find("Orthopaedic Surgery").orElseThrow(),
                taxonomy.find("Physical Medicine and Rehabilitation").orElseThrow());
        return new DisputeProfile(
                fields,
                fields,
                List.of(
                        new Involved(Involvement.EMPLOYEE, person("Wilhelmina", "Fictional")),
                        new Involved(Involvement.PHYSICIAN, person("Ida", "Imaginary")),
                        new Involved(Involvement.EMPLOYER, company("Fictional Works")),
                        new Involved(Involvement.CLAIMS_ADMINISTRATOR, company("Fictional Mutual"))));
    }

    private PartyId person(String given, String family) {
        PartyId id = new PartyId("test " + given + " " + family);
        return entered(new Party.Person(id, given, family, Optional.empty(), Set.of(), List.of()));
    }

    private PartyId company(String name) {
        return entered(new Party.Organization(new PartyId("test " + name), name, Set.of(), List.of()));
    }

    private PartyId entered(Party party) {
        Parties parties = SERVER.part(Parties.class);
        if (parties.now().party(party.id()).isEmpty())
            parties.give(new EnterParty(party), "fictional-staff", ReadyCases.command(), now);
        return party.id();
    }

    private Attestation none() {
        return attested(Attestation.Answer.NO_TIE);
    }

    private Attestation attested(Attestation.Answer answer) {
        return new Attestation(
                now,
                Attestation.asked(SERVER.part(Seekers.class)
                                .dispute(
                                        SERVER.part(SeekingCases.class)
                                                .of(number)
                                                .orElseThrow(),
                                        seatings.of(number).profile().orElseThrow()))
                        .stream()
                        .collect(Collectors.toMap(Function.identity(), _ -> answer)));
    }

    private void described() {
        tick();
        assertThat(seatings.describe(number, profile(), manager, ReadyCases.command(), now))
                .isInstanceOf(SeatingAnswer.Done.class);
    }

    private SeatingAnswer offer(Actor reviewer) {
        tick();
        return seatings.offer(number, id(reviewer), BECAUSE, manager, ReadyCases.command(), now);
    }

    private SeatingAnswer accept(Actor reviewer) {
        tick();
        return seatings.accept(number, none(), reviewer, ReadyCases.command(), now);
    }

    private void seated(Actor reviewer) {
        assertThat(offer(reviewer)).isInstanceOf(SeatingAnswer.Done.class);
        assertThat(accept(reviewer)).isInstanceOf(SeatingAnswer.Done.class);
    }

    private Stage stage() {
        return SERVER.part(SeekingCases.class).of(number).orElseThrow().stage();
    }

    private static String code(SeatingAnswer answer) {
        return switch (answer) {
            case SeatingAnswer.Refused(var reason) -> reason.code();
            case SeatingAnswer.RefusedByCase(var reason) -> reason.code();
            case SeatingAnswer.Done _,
                    SeatingAnswer.AlreadyDone _,
                    SeatingAnswer.NothingSought _,
                    SeatingAnswer.Conflict _ -> answer.getClass().getSimpleName();
        };
    }

    private static Refusal refusal(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Refused.class);
        return ((Answer.Refused) answer).reason();
    }

    @Test
    void nobody_is_put_in_a_seat() {
        AssignReviewer command = new AssignReviewer(new ReviewerAssignment(
                new org.openimr.process.review.ReviewerId(id(surgeon).value()),
                new ReviewerQualifications(
                        List.of("California"),
                        List.of("Orthopaedic Surgery"),
                        List.of(),
                        OptionalInt.of(5),
                        OptionalInt.of(24)),
                true,
                now));
        Refusal refusal = refusal(cases.give(number, manager, command, now));
        assertThat(refusal.code()).isEqualTo("IMR-194");
        assertThat(stage()).isEqualTo(Stage.READY_FOR_REVIEW);
    }

    @Test
    void whoever_accepts_with_every_line_attested_has_the_case_and_a_published_commitment() {
        assertThat(code(offer(surgeon))).isEqualTo("PAN-121");
        described();
        seated(surgeon);
        assertThat(stage()).isEqualTo(Stage.IN_REVIEW);
        assertThat(seatings.of(number).isSeated(id(surgeon))).isTrue();
        Commitments commitments = SERVER.part(Commitments.class);
        Commitments.Published published =
                commitments.of(number).stream().reduce((_, last) -> last).orElseThrow();
        assertThat(published.day()).isEqualTo(CaliforniaTime.dayOf(now));
        assertThat(commitments.on(published.day())).contains(published);
        Seating.Taken taken = seatings.of(number).everTaken().getFirst();
        Opening opening = commitments.opening(number, taken).orElseThrow();
        assertThat(published.commitment().verify(opening)).isEqualTo(new OpeningVerdict.Opens(opening.assignment()));
        assertThat(opening.assignment().who().reviewer()).isEqualTo(id(surgeon));
    }

    @Test
    void the_reasons_of_the_choice_and_of_each_rejected_reviewer_are_kept() {
        described();
        offer(surgeon);
        OfferEvent.Offered offered = seatings.of(number).events().stream()
                .filter(SeatMoved.class::isInstance)
                .map(event -> ((SeatMoved) event).step())
                .filter(OfferEvent.Offered.class::isInstance)
                .map(OfferEvent.Offered.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(offered.why()).isEqualTo(BECAUSE);
        assertThat(offered.ranking().of(id(surgeon)).orElseThrow().rank()).isPresent();
        assertThat(offered.ranking().candidates())
                .hasSameSizeAs(SERVER.part(Register.class).now().files());
        assertThat(offered.ranking().candidates().stream()
                        .filter(one -> one.rank().isEmpty()))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.against()).isNotEmpty());
    }

    @Test
    void a_missing_line_or_a_tie_that_is_attested_keeps_from_the_seat_and_nothing_is_written() {
        described();
        offer(surgeon);
        tick();
        Attestation all = none();
        Attestation less = new Attestation(
                now,
                all.answers().entrySet().stream()
                        .skip(1)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        int before = seatings.of(number).events().size();
        assertThat(code(seatings.accept(number, less, surgeon, ReadyCases.command(), now)))
                .isEqualTo("PAN-101");
        assertThat(code(seatings.accept(number, attested(Attestation.Answer.TIE), surgeon, ReadyCases.command(), now)))
                .isEqualTo("PAN-101");
        assertThat(seatings.of(number).events()).hasSize(before);
        assertThat(SERVER.part(Commitments.class).of(number)).isEmpty();
        assertThat(stage()).isEqualTo(Stage.READY_FOR_REVIEW);
    }

    @Test
    void to_whom_it_was_not_offered_the_case_is_not_there_to_take() {
        described();
        offer(surgeon);
        assertThat(code(accept(physiatrist))).isEqualTo("PAN-125");
        assertThat(code(seatings.decline(number, "busy", physiatrist, ReadyCases.command(), now)))
                .isEqualTo("PAN-125");
        assertThat(stage()).isEqualTo(Stage.READY_FOR_REVIEW);
    }

    @Test
    void of_many_who_accept_at_once_one_seat_comes_and_a_repeated_command_is_done_once() throws Exception {
        described();
        offer(surgeon);
        tick();
        Attestation attestation = none();
        var command = ReadyCases.command();
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Callable<SeatingAnswer>> all = List.of(
                    () -> seatings.accept(number, attestation, surgeon, command, now),
                    () -> seatings.accept(number, attestation, surgeon, command, now),
                    () -> seatings.accept(number, attestation, surgeon, ReadyCases.command(), now),
                    () -> seatings.accept(number, attestation, surgeon, ReadyCases.command(), now));
            for (Future<SeatingAnswer> answer : people.invokeAll(all)) answer.get();
        }
        assertThat(seatings.of(number).everTaken()).hasSize(1);
        assertThat(SERVER.part(Commitments.class).of(number)).hasSize(1);
        assertThat(stage()).isEqualTo(Stage.IN_REVIEW);
    }

    /** The issue's fifth proof. */
    @Test
    void when_a_license_lapses_while_the_case_is_open_work_is_kept_signing_is_blocked_and_staff_sees_it() {
        described();
        seated(surgeon);
        now = Instant.now();
        cases.done(number, surgeon, CaseDesk.summary(now), now);
        Instant lapsedAt = Instant.now();
        CredentialEntry license = withdrawn(surgeon);
        try {
            // Staff looks within the minute: here at once.
            assertThat(SERVER.part(RegisterWatch.class).lapsed(Instant.now()))
                    .filteredOn(lapsed -> lapsed.file().id().equals(id(surgeon)))
                    .singleElement()
                    .satisfies(lapsed -> assertThat(lapsed.openCases()).contains(number));
            assertThat(Duration.between(lapsedAt, Instant.now())).isLessThan(Duration.ofMinutes(1));
            cases.done(number, surgeon, CaseDesk.decision(1, Outcome.UPHELD, Instant.now()), Instant.now());
            Refusal refusal = refusal(cases.give(number, surgeon, new SubmitDraft(Instant.now()), Instant.now()));
            assertThat(refusal.code()).isEqualTo("IMR-194");
            assertThat(refusal.what()).contains("license");
            assertThat(stage()).isEqualTo(Stage.IN_REVIEW);
        } finally {
            reinstated(surgeon, license);
        }
        cases.done(number, surgeon, new SubmitDraft(Instant.now()), Instant.now());
        assertThat(stage()).isEqualTo(Stage.QUALITY);
    }

    private CredentialEntry withdrawn(Actor reviewer) {
        CredentialEntry license = SERVER.part(Register.class).now().file(id(reviewer)).orElseThrow().entries().stream()
                .filter(entry -> entry.credential() instanceof License
                        && entry.withdrawn().isEmpty())
                .findFirst()
                .orElseThrow();
        order(new WithdrawCredential(
                id(reviewer),
                license.id(),
                new Withdrawal(Withdrawal.Ground.REVOKED, today(), "a fictional board's notice")));
        return license;
    }

    private void reinstated(Actor reviewer, CredentialEntry license) {
        order(new ReinstateCredential(
                id(reviewer),
                license.id(),
                new Verification(Verification.Source.ISSUER, "a fictional board", today(), "fictional-staff")));
    }

    private static LocalDate today() {
        return CaliforniaTime.dayOf(Instant.now());
    }

    private static void order(RegisterCommand command) {
        Instant at = Instant.now();
        assertThat(SERVER.part(Register.class)
                        .give(
                                new RegisterOrder(command, at, new Author.Staff("fictional-staff")),
                                ReadyCases.command(),
                                at))
                .isInstanceOf(RegisterAnswer.Done.class);
    }

    @Test
    void after_a_recusal_another_decides_and_the_proof_says_so_without_a_name() {
        described();
        seated(surgeon);
        cases.done(number, surgeon, CaseDesk.summary(now), now);
        tick();
        assertThat(seatings.recuse(number, "The worker is a neighbor.", surgeon, ReadyCases.command(), now))
                .isInstanceOf(SeatingAnswer.Done.class);
        assertThat(stage()).isEqualTo(Stage.READY_FOR_REVIEW);
        assertThat(refusal(cases.give(number, surgeon, CaseDesk.summary(now), now))
                        .code())
                .isEqualTo("IMR-102");
        seated(physiatrist);
        Seating seating = seatings.of(number);
        assertThat(seating.sitting(0)).extracting(Seating.Taken::reviewer).containsExactly(id(physiatrist));
        Commitments commitments = SERVER.part(Commitments.class);
        RemandProof proof = commitments.remandProof(number, seating).orElseThrow();
        List<Commitments.Published> published = commitments.of(number);
        assertThat(proof.verify(
                        published.getFirst().commitment(), published.getLast().commitment()))
                .isEqualTo(new RemandVerdict.Different());
    }

    @Test
    void staff_takes_a_case_back_with_a_reason_and_whoever_had_it_is_not_asked_again_without_one() {
        described();
        seated(surgeon);
        tick();
        assertThat(code(seatings.takeBack(number, SeatKey.first(), " ", manager, ReadyCases.command(), now)))
                .isEqualTo("PAN-112");
        assertThat(seatings.takeBack(number, SeatKey.first(), "Long illness.", manager, ReadyCases.command(), now))
                .isInstanceOf(SeatingAnswer.Done.class);
        assertThat(stage()).isEqualTo(Stage.READY_FOR_REVIEW);
        assertThat(seatings.of(number).isSeated(id(surgeon))).isFalse();
    }

    @Test
    void an_offer_that_nobody_answers_ends_by_itself() {
        described();
        offer(surgeon);
        SeatTable seats = SERVER.part(SeatTable.class);
        assertThat(seats.waitingFor(id(surgeon)))
                .extracting(SeatTable.Waiting::number)
                .contains(number);
        LapsingOffers.lapse(seatings, seats, now.plus(Duration.ofDays(2)));
        assertThat(seatings.of(number).offers(SeatKey.first()).state()).isEqualTo(new OfferState.Free());
        assertThat(seats.waitingFor(id(surgeon)))
                .extracting(SeatTable.Waiting::number)
                .doesNotContain(number);
    }

    @Test
    void a_party_that_nobody_entered_is_not_overlooked() {
        DisputeProfile unknown = new DisputeProfile(
                profile().forCondition(),
                profile().forTreatment(),
                List.of(new Involved(Involvement.EMPLOYER, new PartyId("nobody entered this one"))));
        assertThat(code(seatings.describe(number, unknown, manager, ReadyCases.command(), now)))
                .isEqualTo("PAN-127");
    }

    @Test
    void a_case_that_is_not_there_or_not_ready_has_nothing_to_offer() {
        assertThat(seatings.describe(new CaseNumber("CM99-9999999"), profile(), manager, ReadyCases.command(), now))
                .isEqualTo(new SeatingAnswer.NothingSought());
    }
}
