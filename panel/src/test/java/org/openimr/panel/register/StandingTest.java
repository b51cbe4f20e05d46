package org.openimr.panel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.panel.register.RegisterFictions.ENROLLED;
import static org.openimr.panel.register.RegisterFictions.LICENSE_ENDS;
import static org.openimr.panel.register.RegisterFictions.QUILL;
import static org.openimr.panel.register.RegisterFictions.SETTINGS;
import static org.openimr.panel.register.RegisterFictions.at;
import static org.openimr.panel.register.RegisterFictions.california;
import static org.openimr.panel.register.RegisterFictions.complete;
import static org.openimr.panel.register.RegisterFictions.contract;
import static org.openimr.panel.register.RegisterFictions.credential;
import static org.openimr.panel.register.RegisterFictions.enrolled;
import static org.openimr.panel.register.RegisterFictions.license;
import static org.openimr.panel.register.RegisterFictions.quill;
import static org.openimr.panel.register.RegisterFictions.verified;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.panel.During;
import org.openimr.panel.register.CredentialCommand.RecordCredential;
import org.openimr.panel.register.CredentialCommand.ReinstateCredential;
import org.openimr.panel.register.CredentialCommand.ReplaceCredential;
import org.openimr.panel.register.CredentialCommand.WithdrawCredential;
import org.openimr.panel.register.EngagementCommand.EndEngagement;
import org.openimr.panel.register.PersonCommand.EnrolReviewer;
import org.openimr.panel.register.Verification.Source;

/** Lab. Code 139.5(d)(4), and the days of verification, which no text sets. */
class StandingTest {
    private static final LocalDate VERIFIED_UNTIL = LocalDate.of(2034, 3, 10);
    private static final CredentialId LICENSE = california().id();

    @Test
    void a_complete_file_holds() {
        assertThat(complete().standing().lapses(ENROLLED)).isEmpty();
        assertThat(complete().standing().holds(ENROLLED)).isTrue();
        assertThat(complete().standing().needs(ENROLLED).stream().map(NeedStanding::need))
                .containsExactly(Need.values());
    }

    @Test
    void an_empty_file_misses_everything() {
        assertThat(enrolled().standing().lapses(ENROLLED).stream().map(Lapse::inWords))
                .containsExactly(
                        "the license: not on file",
                        "the board certification: not on file",
                        "the look for discipline and sanctions: not on file",
                        "the look for loss of privileges: not on file",
                        "the look for an appointment as qualified medical evaluator: not on file",
                        "the evidence of practice: not on file",
                        "the contract: not on file");
        assertThat(enrolled().standing().holds(ENROLLED)).isFalse();
    }

    @Test
    void a_license_holds_on_its_last_day_and_not_on_the_next() {
        Standing standing = complete().standing();
        assertThat(standing.lapses(LICENSE_ENDS)).isEmpty();
        assertThat(standing.lapses(LICENSE_ENDS.plusDays(1)))
                .containsExactly(new Lapse(
                        Need.LICENSE,
                        Optional.of(LICENSE),
                        Cause.EXPIRED,
                        Optional.of(LICENSE_ENDS.plusDays(1)),
                        "the California license G-99 CA"));
        assertThat(standing.lapses(LICENSE_ENDS.plusDays(1)).getFirst().inWords())
                .isEqualTo("the California license G-99 CA: expired, since 2033-06-01");
    }

    @Test
    void a_verification_counts_three_years_to_the_day() {
        RegisterSpec spec = complete()
                .given(
                        ENROLLED,
                        new ReplaceCredential(
                                QUILL, license(UsState.CA, LocalDate.of(2040, 1, 1), verified(ENROLLED))));
        assertThat(spec.standing().lapses(VERIFIED_UNTIL)).isEmpty();
        List<Lapse> lapses = spec.standing().lapses(VERIFIED_UNTIL.plusDays(1));
        assertThat(lapses).hasSize(7).allSatisfy(lapse -> {
            assertThat(lapse.cause()).isEqualTo(Cause.NOT_VERIFIED_AGAIN);
            assertThat(lapse.since()).contains(VERIFIED_UNTIL.plusDays(1));
        });
    }

    @Test
    void a_verification_of_february_29_counts_to_february_28() {
        LocalDate leap = LocalDate.of(2032, 2, 29);
        RegisterSpec spec = complete()
                .given(
                        leap,
                        new ReplaceCredential(QUILL, license(UsState.CA, LocalDate.of(2040, 1, 1), verified(leap))));
        assertThat(licenseOn(spec, LocalDate.of(2035, 2, 28)).isMet()).isTrue();
        assertThat(licenseOn(spec, LocalDate.of(2035, 3, 1))
                        .lapse()
                        .orElseThrow()
                        .since())
                .contains(LocalDate.of(2035, 3, 1));
    }

    @Test
    void a_suspension_blocks_with_the_event_and_not_a_minute_later() {
        RegisterSpec spec = complete();
        LocalDate today = ENROLLED.plusDays(60);
        RegisterEvent suspended = ((RegisterDecision.Accepted) spec.when(
                        today,
                        new WithdrawCredential(
                                QUILL,
                                LICENSE,
                                new Withdrawal(Withdrawal.Ground.SUSPENDED, today, "the board's notice"))))
                .event();
        assertThat(suspended.at()).isEqualTo(at(today));
        assertThat(Standing.of(spec.quill(), SETTINGS).holds(today)).isTrue();
        ReviewerFile after = spec.register().after(suspended).file(QUILL).orElseThrow();
        assertThat(Standing.of(after, SETTINGS).lapses(today).stream().map(Lapse::inWords))
                .containsExactly("the California license G-99 CA: withdrawn, since 2031-05-09");
    }

    @Test
    void what_holds_again_blocks_no_more() {
        LocalDate today = ENROLLED.plusDays(60);
        RegisterSpec spec = complete()
                .given(
                        today,
                        new WithdrawCredential(
                                QUILL, LICENSE, new Withdrawal(Withdrawal.Ground.SUSPENDED, today, "a notice")))
                .given(today.plusDays(9), new ReinstateCredential(QUILL, LICENSE, verified(today.plusDays(9))));
        assertThat(spec.standing().holds(today.plusDays(9))).isTrue();
    }

    @Test
    void a_withdrawal_to_come_blocks_from_its_day_on() {
        LocalDate day = ENROLLED.plusDays(90);
        RegisterSpec spec = complete()
                .given(
                        ENROLLED,
                        new WithdrawCredential(
                                QUILL, contract().id(), new Withdrawal(Withdrawal.Ground.ENDED, day, "a letter")));
        assertThat(spec.standing().holds(day.minusDays(1))).isTrue();
        assertThat(spec.standing().lapses(day).stream().map(Lapse::cause)).containsExactly(Cause.WITHDRAWN);
    }

    @Test
    void a_second_license_holds_where_the_first_lapsed() {
        License nevada = license(UsState.NV, LICENSE_ENDS.plusDays(20), verified(ENROLLED));
        RegisterSpec spec = complete().given(ENROLLED, new RecordCredential(QUILL, nevada));
        NeedStanding between = licenseOn(spec, LICENSE_ENDS.plusDays(20));
        assertThat(between.isMet()).isTrue();
        assertThat(between.credentials().stream().map(CredentialStanding::holds))
                .containsExactly(false, true);
        assertThat(licenseOn(spec, LICENSE_ENDS.plusDays(21)).lapse())
                .contains(new Lapse(
                        Need.LICENSE,
                        Optional.of(nevada.id()),
                        Cause.EXPIRED,
                        Optional.of(LICENSE_ENDS.plusDays(21)),
                        "the Nevada license G-99 NV"));
    }

    @Test
    void a_license_with_terms_is_not_one_that_is_needed() {
        for (License.Status status : License.Status.values()) {
            License license = new License(
                    LICENSE, UsState.CA, "G-99 CA", status, LocalDate.of(2009, 6, 1), LICENSE_ENDS, verified(ENROLLED));
            RegisterSpec spec = enrolled().given(ENROLLED, new RecordCredential(QUILL, license));
            assertThat(licenseOn(spec, ENROLLED).lapse().map(Lapse::cause))
                    .as(status.name())
                    .isEqualTo(
                            status == License.Status.UNRESTRICTED
                                    ? Optional.empty()
                                    : Optional.of(Cause.NOT_UNRESTRICTED));
        }
    }

    @Test
    void a_credential_holds_from_its_first_day_on() {
        Contract next = new Contract(credential("next"), During.since(ENROLLED.plusDays(9)), verified(ENROLLED));
        RegisterSpec spec = enrolled().given(ENROLLED, new RecordCredential(QUILL, next));
        assertThat(needOn(spec, Need.CONTRACT, ENROLLED.plusDays(8)).lapse())
                .contains(new Lapse(
                        Need.CONTRACT,
                        Optional.of(next.id()),
                        Cause.NOT_BEGUN,
                        Optional.empty(),
                        "the contract since 2031-03-19"));
        assertThat(needOn(spec, Need.CONTRACT, ENROLLED.plusDays(9)).isMet()).isTrue();
    }

    @Test
    void the_reviewers_own_word_verifies_nothing_unless_a_setting_says_so() {
        License stated = license(UsState.CA, LICENSE_ENDS, verified(ENROLLED, Source.STATEMENT));
        RegisterSpec spec = enrolled().given(ENROLLED, new RecordCredential(QUILL, stated));
        assertThat(licenseOn(spec, ENROLLED).lapse().map(Lapse::cause)).contains(Cause.NOT_VERIFIED);
        RegisterSettings lenient = SETTINGS.with(Map.of("register.least-source", "statement"));
        assertThat(Standing.of(spec.quill(), lenient).lapses(ENROLLED).stream().map(Lapse::need))
                .isNotEmpty()
                .doesNotContain(Need.LICENSE);
    }

    @Test
    void a_certification_and_a_contract_hold_on_their_last_days() {
        LocalDate last = ENROLLED.plusDays(20);
        BoardCertification board = new BoardCertification(
                credential("short"),
                "a board",
                "Pain Medicine",
                BoardCertification.Level.SPECIALTY,
                ENROLLED,
                Optional.of(last),
                verified(ENROLLED));
        RegisterSpec spec = enrolled()
                .given(ENROLLED, new RecordCredential(QUILL, board))
                .given(
                        ENROLLED,
                        new RecordCredential(
                                QUILL,
                                new Contract(
                                        credential("short term"), During.between(ENROLLED, last), verified(ENROLLED))));
        for (Need need : List.of(Need.BOARD_CERTIFICATION, Need.CONTRACT)) {
            assertThat(needOn(spec, need, last).isMet()).as(need.printed()).isTrue();
            assertThat(needOn(spec, need, last.plusDays(1)).isMet())
                    .as(need.printed())
                    .isFalse();
            assertThat(needOn(spec, need, last.plusDays(1)).lapse().map(Lapse::cause))
                    .as(need.printed())
                    .contains(Cause.EXPIRED);
        }
    }

    @Test
    void an_ended_engagement_is_a_lapse() {
        LocalDate day = ENROLLED.plusDays(5);
        RegisterSpec spec = complete().given(day, new EndEngagement(QUILL, "moved away"));
        assertThat(spec.standing().lapses(day).stream().map(Lapse::inWords))
                .containsExactly("the engagement: the engagement ended, since 2031-03-15");
        assertThat(spec.standing().holds(day.minusDays(1))).isTrue();
    }

    @Test
    void a_board_certification_is_asked_of_physicians_and_surgeons_only() {
        for (Degree degree : Degree.values()) {
            RegisterSpec spec = new RegisterSpec().given(ENROLLED, new EnrolReviewer(QUILL, quill(), degree));
            boolean asked = spec.standing().lapses(ENROLLED).stream()
                    .anyMatch(lapse -> lapse.need() == Need.BOARD_CERTIFICATION);
            assertThat(asked).as(degree.name()).isEqualTo(degree.isPhysicianAndSurgeon());
        }
    }

    @Test
    void what_no_statute_asks_for_is_asked_by_a_setting() {
        RegisterSettings statute =
                SETTINGS.with(Map.of("register.practice-needed", "false", "register.contract-needed", "false"));
        assertThat(Standing.of(enrolled().quill(), statute).lapses(ENROLLED).stream()
                        .map(Lapse::need))
                .containsExactly(
                        Need.LICENSE, Need.BOARD_CERTIFICATION, Need.DISCIPLINE, Need.PRIVILEGES, Need.QME_APPOINTMENT);
    }

    @Test
    void what_was_recorded_by_mistake_is_not_on_file() {
        RegisterSpec spec = complete()
                .given(
                        ENROLLED,
                        new WithdrawCredential(
                                QUILL, LICENSE, new Withdrawal(Withdrawal.Ground.MISTAKEN, ENROLLED, "a call")));
        assertThat(licenseOn(spec, ENROLLED).lapse().map(Lapse::cause)).contains(Cause.MISSING);
    }

    @Test
    void a_credential_is_due_ninety_days_before_its_last_day() {
        RegisterSpec spec = complete();
        CredentialStanding early =
                licenseOn(spec, LICENSE_ENDS.minusDays(91)).credentials().getFirst();
        CredentialStanding due =
                licenseOn(spec, LICENSE_ENDS.minusDays(90)).credentials().getFirst();
        CredentialStanding over =
                licenseOn(spec, LICENSE_ENDS.plusDays(1)).credentials().getFirst();
        assertThat(early.due()).isFalse();
        assertThat(early.until()).contains(LICENSE_ENDS);
        assertThat(due.due()).isTrue();
        assertThat(due.holds()).isTrue();
        assertThat(over.due()).isTrue();
        assertThat(over.until()).isEmpty();
    }

    @Test
    void each_need_says_where_it_stands_and_how_well_that_is_known() {
        for (Need need : Need.values()) {
            assertThat(need.printed()).isNotBlank();
            switch (need) {
                case LICENSE, BOARD_CERTIFICATION, DISCIPLINE, PRIVILEGES, QME_APPOINTMENT -> {
                    assertThat(need.clause().printed()).isEqualTo("Lab. Code 139.5(d)(4)");
                    assertThat(need.grade().mark()).isEqualTo("T");
                }
                case PRACTICE -> assertThat(need.grade().mark()).isEqualTo("O");
                case ENGAGEMENT, CONTRACT -> assertThat(need.grade().mark()).isEqualTo("D");
            }
        }
    }

    private static NeedStanding licenseOn(RegisterSpec spec, LocalDate day) {
        return needOn(spec, Need.LICENSE, day);
    }

    private static NeedStanding needOn(RegisterSpec spec, Need need, LocalDate day) {
        return spec.standing().needs(day).stream()
                .filter(standing -> standing.need() == need)
                .findFirst()
                .orElseThrow();
    }
}
