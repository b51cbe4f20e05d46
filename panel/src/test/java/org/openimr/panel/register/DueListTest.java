package org.openimr.panel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.panel.register.RegisterFictions.ENROLLED;
import static org.openimr.panel.register.RegisterFictions.FENNIMORE;
import static org.openimr.panel.register.RegisterFictions.LICENSE_ENDS;
import static org.openimr.panel.register.RegisterFictions.QUILL;
import static org.openimr.panel.register.RegisterFictions.SETTINGS;
import static org.openimr.panel.register.RegisterFictions.california;
import static org.openimr.panel.register.RegisterFictions.complete;
import static org.openimr.panel.register.RegisterFictions.contract;
import static org.openimr.panel.register.RegisterFictions.enrolled;
import static org.openimr.panel.register.RegisterFictions.fennimore;
import static org.openimr.panel.register.RegisterFictions.license;
import static org.openimr.panel.register.RegisterFictions.verified;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openimr.panel.register.CredentialCommand.RecordCredential;
import org.openimr.panel.register.CredentialCommand.VerifyCredential;
import org.openimr.panel.register.CredentialCommand.WithdrawCredential;
import org.openimr.panel.register.EngagementCommand.EndEngagement;
import org.openimr.panel.register.PersonCommand.EnrolReviewer;
import org.openimr.panel.register.PersonCommand.ReportLicense;

class DueListTest {
    private static final LocalDate VERIFIED_UNTIL = LocalDate.of(2034, 3, 10);
    private static final Due LICENSE_DUE = new Due(
            QUILL,
            Need.LICENSE,
            Optional.of(california().id()),
            LICENSE_ENDS,
            Cause.EXPIRED,
            "the California license G-99 CA");

    @Test
    void the_earliest_comes_first_and_each_credential_once() {
        DueList list = over(complete(), ENROLLED);
        assertThat(list.all()).hasSize(7).isSorted().first().isEqualTo(LICENSE_DUE);
        assertThat(list.all().subList(1, 7)).allSatisfy(due -> {
            assertThat(due.by()).isEqualTo(VERIFIED_UNTIL);
            assertThat(due.cause()).isEqualTo(Cause.NOT_VERIFIED_AGAIN);
        });
        assertThat(list.overdue()).isEmpty();
        assertThat(list.soon()).isEmpty();
    }

    @Test
    void the_last_day_is_in_time_and_the_next_is_overdue() {
        assertThat(over(complete(), LICENSE_ENDS).soon()).containsExactly(LICENSE_DUE);
        assertThat(over(complete(), LICENSE_ENDS).overdue()).isEmpty();
        assertThat(over(complete(), LICENSE_ENDS.plusDays(1)).overdue()).containsExactly(LICENSE_DUE);
        assertThat(over(complete(), LICENSE_ENDS.plusDays(1)).soon()).isEmpty();
    }

    @Test
    void what_is_due_in_ninety_days_is_soon_due() {
        assertThat(over(complete(), LICENSE_ENDS.minusDays(90)).soon()).containsExactly(LICENSE_DUE);
        assertThat(over(complete(), LICENSE_ENDS.minusDays(91)).soon()).isEmpty();
    }

    @Test
    void what_was_verified_again_moves_back() {
        LocalDate day = ENROLLED.plusYears(1);
        RegisterSpec spec =
                complete().given(day, new VerifyCredential(QUILL, contract().id(), verified(day)));
        assertThat(over(spec, day).all().getLast().by()).isEqualTo(day.plusYears(3));
        assertThat(over(spec, day).all().getLast().need()).isEqualTo(Need.CONTRACT);
    }

    @Test
    void what_is_needed_and_missing_is_due_since_the_file_was_opened() {
        DueList list = over(enrolled(), ENROLLED.plusDays(1));
        assertThat(list.overdue()).hasSize(7).allSatisfy(due -> {
            assertThat(due.by()).isEqualTo(ENROLLED);
            assertThat(due.cause()).isEqualTo(Cause.MISSING);
            assertThat(due.credential()).isEmpty();
        });
    }

    @Test
    void a_license_that_was_let_go_is_not_due_while_another_holds() {
        License nevada = license(UsState.NV, LICENSE_ENDS.plusYears(1), verified(ENROLLED));
        Withdrawal letGo = new Withdrawal(Withdrawal.Ground.SURRENDERED, ENROLLED, "a letter");
        RegisterSpec both = complete()
                .given(ENROLLED, new RecordCredential(QUILL, nevada))
                .given(ENROLLED, new WithdrawCredential(QUILL, california().id(), letGo));
        assertThat(licenses(over(both, ENROLLED)).map(Due::credential)).containsExactly(Optional.of(nevada.id()));
        RegisterSpec none = complete()
                .given(ENROLLED, new WithdrawCredential(QUILL, california().id(), letGo));
        assertThat(licenses(over(none, ENROLLED)))
                .containsExactly(new Due(
                        QUILL,
                        Need.LICENSE,
                        Optional.of(california().id()),
                        ENROLLED.minusDays(1),
                        Cause.WITHDRAWN,
                        "the California license G-99 CA"));
    }

    @Test
    void a_reported_license_is_due_until_it_is_recorded() {
        LocalDate day = ENROLLED.plusDays(3);
        RegisterSpec spec =
                complete().given(day, new ReportLicense(QUILL, new ReportedLicense(UsState.NV, "G99NV", "a list")));
        assertThat(over(spec, day).all())
                .contains(new Due(
                        QUILL, Need.LICENSE, Optional.empty(), day, Cause.ONLY_REPORTED, "the Nevada license G99NV"));
        spec.given(day, new RecordCredential(QUILL, license(UsState.NV, LICENSE_ENDS, verified(day))));
        assertThat(over(spec, day).all()).noneMatch(due -> due.cause() == Cause.ONLY_REPORTED);
    }

    @Test
    void nothing_is_due_of_who_no_longer_reviews() {
        assertThat(over(complete().given(ENROLLED, new EndEngagement(QUILL, "moved away")), ENROLLED)
                        .all())
                .isEmpty();
    }

    @Test
    void it_goes_over_all_reviewers() {
        RegisterSpec spec = complete().given(ENROLLED, new EnrolReviewer(FENNIMORE, fennimore(), Degree.DENTIST));
        assertThat(over(spec, ENROLLED).all().stream().map(Due::reviewer).distinct())
                .containsExactlyInAnyOrder(QUILL, FENNIMORE);
    }

    @Test
    void what_is_due_on_one_day_comes_by_reviewer_and_need() {
        Due one = new Due(QUILL, Need.LICENSE, Optional.empty(), ENROLLED, Cause.MISSING, "it");
        assertThat(one).isEqualByComparingTo(one);
        assertThat(one)
                .isLessThan(new Due(QUILL, Need.LICENSE, Optional.empty(), ENROLLED.plusDays(1), Cause.MISSING, "a"));
        assertThat(one).isLessThan(new Due(QUILL, Need.CONTRACT, Optional.empty(), ENROLLED, Cause.MISSING, "a"));
        assertThat(one).isLessThan(new Due(QUILL, Need.LICENSE, Optional.empty(), ENROLLED, Cause.EXPIRED, "a"));
        assertThat(one).isLessThan(new Due(QUILL, Need.LICENSE, Optional.empty(), ENROLLED, Cause.MISSING, "other"));
        Due ofAnother = new Due(FENNIMORE, Need.LICENSE, Optional.empty(), ENROLLED, Cause.MISSING, "it");
        assertThat(Integer.signum(one.compareTo(ofAnother))).isEqualTo(Integer.signum(QUILL.compareTo(FENNIMORE)));
    }

    @Test
    void every_cause_says_what_to_do() {
        assertThat(List.of(Cause.values())).allSatisfy(cause -> {
            assertThat(cause.printed()).isNotBlank();
            assertThat(new Due(QUILL, Need.LICENSE, Optional.empty(), ENROLLED, cause, "it").remedy())
                    .endsWith(".");
        });
    }

    private static Stream<Due> licenses(DueList list) {
        return list.all().stream().filter(due -> due.need() == Need.LICENSE);
    }

    private static DueList over(RegisterSpec spec, LocalDate day) {
        return DueList.over(spec.register().files(), day, SETTINGS);
    }
}
