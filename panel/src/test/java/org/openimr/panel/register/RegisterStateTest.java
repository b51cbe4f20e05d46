package org.openimr.panel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.openimr.panel.register.RegisterFictions.ENROLLED;
import static org.openimr.panel.register.RegisterFictions.FENNIMORE;
import static org.openimr.panel.register.RegisterFictions.QUILL;
import static org.openimr.panel.register.RegisterFictions.SETTINGS;
import static org.openimr.panel.register.RegisterFictions.at;
import static org.openimr.panel.register.RegisterFictions.california;
import static org.openimr.panel.register.RegisterFictions.complete;
import static org.openimr.panel.register.RegisterFictions.enrolled;
import static org.openimr.panel.register.RegisterFictions.fennimore;
import static org.openimr.panel.register.RegisterFictions.quill;
import static org.openimr.panel.register.RegisterFictions.verified;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openimr.panel.During;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.AvailabilityCommand.CancelAbsence;
import org.openimr.panel.register.AvailabilityCommand.PlanAbsence;
import org.openimr.panel.register.AvailabilityCommand.SetCapacity;
import org.openimr.panel.register.AvailabilityCommand.SetLanguages;
import org.openimr.panel.register.CredentialCommand.CorrectCredential;
import org.openimr.panel.register.CredentialCommand.RecordCredential;
import org.openimr.panel.register.CredentialCommand.ReinstateCredential;
import org.openimr.panel.register.CredentialCommand.ReplaceCredential;
import org.openimr.panel.register.CredentialCommand.VerifyCredential;
import org.openimr.panel.register.CredentialCommand.WithdrawCredential;
import org.openimr.panel.register.EngagementCommand.EndEngagement;
import org.openimr.panel.register.EngagementCommand.ResumeEngagement;
import org.openimr.panel.register.PersonCommand.EnrolReviewer;
import org.openimr.panel.register.PersonCommand.ReportLicense;
import org.openimr.panel.ties.Party.RegisterNumber;

class RegisterStateTest {
    private static final LocalDate LATER = ENROLLED.plusDays(30);

    @Test
    void the_same_events_make_the_same_register_at_once_and_one_by_one() {
        RegisterSpec spec = complete()
                .given(ENROLLED, new EnrolReviewer(FENNIMORE, fennimore(), Degree.DENTIST))
                .given(LATER, new VerifyCredential(QUILL, california().id(), verified(LATER)));
        assertThat(List.copyOf(RegisterState.of(spec.events()).files()))
                .isEqualTo(List.copyOf(spec.register().files()))
                .hasSize(2);
    }

    @Test
    void files_come_by_their_identifiers() {
        RegisterSpec spec = enrolled().given(ENROLLED, new EnrolReviewer(FENNIMORE, fennimore(), Degree.DENTIST));
        assertThat(spec.register().files().stream().map(ReviewerFile::id)).isSorted();
        assertThat(spec.register().file(FENNIMORE).map(ReviewerFile::person)).contains(fennimore());
        assertThat(RegisterState.empty().files()).isEmpty();
    }

    @Test
    void a_reviewer_is_found_by_the_number_of_a_provider_and_of_a_license() {
        RegisterState register = complete().register();
        assertThat(register.withNumber(quill().numbers().iterator().next()).map(ReviewerFile::id))
                .contains(QUILL);
        assertThat(register.withNumber(new RegisterNumber(RegisterNumber.Kind.LICENSE, "CAG99CA"))
                        .map(ReviewerFile::id))
                .contains(QUILL);
        assertThat(register.withNumber(fennimore().numbers().iterator().next())).isEmpty();
    }

    @Test
    void the_register_of_an_earlier_day_is_what_was_known_at_its_end() {
        RegisterState register = complete()
                .given(LATER, new VerifyCredential(QUILL, california().id(), verified(LATER)))
                .register();
        RegisterState before = register.asOn(LATER.minusDays(1));
        assertThat(before.file(QUILL).orElseThrow().versions(california().id())).containsExactly(california());
        assertThat(List.copyOf(register.asOn(LATER).files())).isEqualTo(List.copyOf(register.files()));
        assertThat(register.asOn(ENROLLED.minusDays(1)).files()).isEmpty();
    }

    @Test
    void a_day_ends_at_midnight_in_california() {
        Instant lastMinute = Instant.parse("2031-03-11T06:59:00Z"); // daylight saving time began on March 9
        RegisterState register = enrolled()
                .register()
                .after(new RegisterEvent.CapacitySet(QUILL, lastMinute, "clerk-1", new Capacity(1, 1)))
                .after(new RegisterEvent.CapacitySet(QUILL, lastMinute.plusSeconds(60), "clerk-1", new Capacity(2, 2)));
        assertThat(register.asOn(ENROLLED).file(QUILL).orElseThrow().capacity()).isEqualTo(new Capacity(1, 1));
        assertThat(register.asOn(ENROLLED.plusDays(1)).file(QUILL).orElseThrow().capacity())
                .isEqualTo(new Capacity(2, 2));
    }

    @Test
    void a_damaged_history_is_not_gone_on_with() {
        RegisterState none = RegisterState.empty();
        RegisterState some = enrolled().register();
        List<RegisterEvent> impossible = List.of(
                new RegisterEvent.ReviewerEnrolled(QUILL, at(LATER), "clerk-1", quill(), Degree.DENTIST),
                new RegisterEvent.CredentialVerified(
                        QUILL, at(LATER), "clerk-1", california().id(), verified(LATER)),
                new RegisterEvent.AbsenceCancelled(QUILL, at(LATER), "clerk-1", During.since(LATER)),
                new RegisterEvent.EngagementResumed(QUILL, at(LATER), "clerk-1", "back"));
        for (RegisterEvent event : impossible) {
            assertThatIllegalStateException()
                    .as(event.toString())
                    .isThrownBy(() -> some.after(event))
                    .withMessageContaining(
                            "damaged history: " + event.getClass().getSimpleName());
        }
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        none.after(new RegisterEvent.CapacitySet(QUILL, at(LATER), "clerk-1", new Capacity(1, 1))));
        assertThatIllegalStateException()
                .isThrownBy(() -> complete()
                        .register()
                        .after(new RegisterEvent.CredentialRecorded(QUILL, at(LATER), "clerk-1", california())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReviewerFile(
                        QUILL,
                        quill(),
                        Degree.DENTIST,
                        Set.of(),
                        new Capacity(0, 0),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of()));
    }

    /** Whatever is asked, what was accepted is kept, and what was refused changes nothing. */
    @Test
    void any_course_of_commands_keeps_its_whole_history() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            RegisterState register = RegisterState.empty();
            List<RegisterEvent> events = new ArrayList<>();
            for (int step = 0; step < 60; step++) {
                LocalDate day = ENROLLED.plusDays(10L * step + random.nextInt(20) - 4);
                RegisterOrder order = new RegisterOrder(command(random, day), at(day), RegisterFictions.STAFF);
                if (RegisterProcess.decide(register, order) instanceof RegisterDecision.Accepted accepted) {
                    events.add(accepted.event());
                    register = register.after(accepted.event());
                }
            }
            assertThat(register.files().stream().flatMap(file -> file.history().stream()))
                    .as("seed %d", seed)
                    .containsExactlyInAnyOrderElementsOf(events);
            assertThat(List.copyOf(RegisterState.of(events).files()))
                    .as("seed %d", seed)
                    .isEqualTo(List.copyOf(register.files()));
            for (ReviewerFile file : register.files()) {
                assertThat(file.entries().stream()
                                .filter(entry -> !entry.isMistaken())
                                .map(CredentialEntry::key))
                        .as("seed %d", seed)
                        .doesNotHaveDuplicates();
                LocalDate day = ENROLLED.plusDays(700);
                assertThat(Standing.of(file, SETTINGS).needs(day)).isNotEmpty();
                CredentialFiles.draw(register.files(), seed, 1, day, SETTINGS).asText();
            }
        }
    }

    private static RegisterCommand command(Random random, LocalDate day) {
        ReviewerId who = random.nextInt(4) == 0 ? FENNIMORE : QUILL;
        List<Credential> all = RegisterFictions.allCredentials();
        Credential one = all.get(random.nextInt(all.size()));
        Verification verified = verified(day.minusDays(random.nextInt(3)));
        During absence = During.between(day.plusDays(random.nextInt(3)), day.plusDays(5));
        return switch (random.nextInt(14)) {
            case 0 ->
                new EnrolReviewer(
                        who,
                        who.equals(QUILL) ? quill() : fennimore(),
                        List.of(Degree.values()).get(random.nextInt(3)));
            case 1, 2 -> new RecordCredential(who, one);
            case 3 -> new VerifyCredential(who, one.id(), verified);
            case 4 -> new ReplaceCredential(who, one.verified(verified));
            case 5 -> new CorrectCredential(who, one.verified(verified), "mistyped");
            case 6, 7 ->
                new WithdrawCredential(
                        who,
                        one.id(),
                        new Withdrawal(
                                List.of(Withdrawal.Ground.values()).get(random.nextInt(6)),
                                day.plusDays(random.nextInt(5) - 2),
                                "a notice"));
            case 8 -> new ReinstateCredential(who, one.id(), verified);
            case 9 -> new SetCapacity(who, new Capacity(random.nextInt(3), 1));
            case 10 -> new PlanAbsence(who, absence);
            case 11 -> new CancelAbsence(who, absence);
            case 12 ->
                random.nextBoolean()
                        ? new SetLanguages(who, Set.of("en", "es"))
                        : new ReportLicense(who, new ReportedLicense(UsState.NV, "N" + random.nextInt(3), "a list"));
            default -> random.nextBoolean() ? new EndEngagement(who, "moved away") : new ResumeEngagement(who, "back");
        };
    }
}
