package org.openimr.panel.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openimr.panel.register.RegisterFictions.ENROLLED;
import static org.openimr.panel.register.RegisterFictions.LICENSE_ENDS;
import static org.openimr.panel.register.RegisterFictions.board;
import static org.openimr.panel.register.RegisterFictions.california;
import static org.openimr.panel.register.RegisterFictions.contract;
import static org.openimr.panel.register.RegisterFictions.credential;
import static org.openimr.panel.register.RegisterFictions.license;
import static org.openimr.panel.register.RegisterFictions.practice;
import static org.openimr.panel.register.RegisterFictions.verified;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openimr.panel.During;

class CredentialTest {
    private static final LocalDate ISSUED = LocalDate.of(2009, 6, 1);

    @Test
    void a_license_is_unrestricted_from_its_first_day_to_its_last() {
        assertThat(california().isUnrestricted(ISSUED.minusDays(1))).isFalse();
        assertThat(california().isUnrestricted(ISSUED)).isTrue();
        assertThat(california().isUnrestricted(LICENSE_ENDS)).isTrue();
        assertThat(california().isUnrestricted(LICENSE_ENDS.plusDays(1))).isFalse();
        License suspended = new License(
                credential("suspended"),
                UsState.CA,
                "G 1",
                License.Status.SUSPENDED,
                ISSUED,
                LICENSE_ENDS,
                verified(ENROLLED));
        assertThat(suspended.isUnrestricted(ISSUED)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> license(UsState.CA, ISSUED.minusDays(1), verified(ENROLLED)));
    }

    @Test
    void a_certification_is_current_from_its_first_day_to_its_last_if_it_has_one() {
        LocalDate first = LocalDate.of(2012, 1, 1);
        LocalDate last = LocalDate.of(2035, 12, 31);
        assertThat(board().isCurrent(first.minusDays(1))).isFalse();
        assertThat(board().isCurrent(first)).isTrue();
        assertThat(board().isCurrent(last)).isTrue();
        assertThat(board().isCurrent(last.plusDays(1))).isFalse();
        assertThat(board().lastDay()).contains(last);
        assertThat(certification(first, Optional.empty()).isCurrent(LocalDate.MAX))
                .isTrue();
        assertThat(certification(first, Optional.of(first)).isCurrent(first)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> certification(first, Optional.of(first.minusDays(1))));
    }

    private static BoardCertification certification(LocalDate first, Optional<LocalDate> last) {
        return new BoardCertification(
                credential("other"),
                "a board",
                "Pain Medicine",
                BoardCertification.Level.SPECIALTY,
                first,
                last,
                verified(ENROLLED));
    }

    @Test
    void years_of_practice_are_whole_years() {
        assertThat(practice().years(LocalDate.of(2017, 12, 31))).isEqualTo(4);
        assertThat(practice().years(LocalDate.of(2018, 1, 1))).isEqualTo(5);
        assertThat(practice().years(LocalDate.of(2011, 1, 1))).isZero();
    }

    @Test
    void a_week_has_no_more_than_168_hours() {
        assertThat(withHours(0).hoursPerWeek()).isZero();
        assertThat(withHours(168).hoursPerWeek()).isEqualTo(168);
        assertThatIllegalArgumentException().isThrownBy(() -> withHours(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> withHours(169));
    }

    private static Practice withHours(int hours) {
        return new Practice(credential("hours"), ISSUED, hours, "a letter", verified(ENROLLED));
    }

    @Test
    void a_contract_ends_with_its_term() {
        assertThat(contract().lastDay()).isEmpty();
        assertThat(new Contract(credential("old"), During.between(ISSUED, ENROLLED), verified(ENROLLED)).lastDay())
                .contains(ENROLLED);
    }

    @Test
    void only_doctors_of_medicine_and_of_osteopathy_are_physicians_and_surgeons() {
        assertThat(List.of(Degree.values()).stream().filter(Degree::isPhysicianAndSurgeon))
                .containsExactly(Degree.DOCTOR_OF_MEDICINE, Degree.DOCTOR_OF_OSTEOPATHY);
    }
}
