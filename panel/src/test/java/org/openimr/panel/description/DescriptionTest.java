package org.openimr.panel.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.BoardCertification.Level;
import org.openimr.panel.register.Capacity;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.CredentialId;
import org.openimr.panel.register.Degree;
import org.openimr.panel.register.License;
import org.openimr.panel.register.Practice;
import org.openimr.panel.register.Reviewer;
import org.openimr.panel.register.UsState;
import org.openimr.panel.register.Verification;
import org.openimr.panel.specialty.Field;
import org.openimr.panel.specialty.Taxonomy;
import org.openimr.panel.ties.PartyId;

/** Fictional reviewers with fictional numbers. */
class DescriptionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PracticeClaims CLAIMS = PracticeClaims.observed();
    private int numbers;

    private CredentialId next() {
        return new CredentialId(new UUID(0, ++numbers));
    }

    private static Verification verified(LocalDate on) {
        return new Verification(Verification.Source.ISSUER, "Board of Fictional Physicians", on, "clerk-of-fiction");
    }

    private License license(UsState state, License.Status status, LocalDate expires) {
        return new License(next(), state, "FICT-90817", status, DAY.minusYears(9), expires, verified(DAY));
    }

    private License license(UsState state) {
        return license(state, License.Status.UNRESTRICTED, DAY);
    }

    private BoardCertification certified(String certificate, Level level, Optional<LocalDate> expires) {
        return new BoardCertification(
                next(), "Board of Fiction", certificate, level, DAY.minusYears(9), expires, verified(DAY));
    }

    private BoardCertification certified(String certificate, Level level) {
        return certified(certificate, level, Optional.empty());
    }

    private Practice practice(LocalDate since, int hours, LocalDate verifiedOn) {
        return new Practice(next(), since, hours, "letter of the Imaginary Medical Group", verified(verifiedOn));
    }

    private static Reviewer reviewer(Degree degree, Credential... credentials) {
        return new Reviewer(
                new ReviewerId(new UUID(0, 4711)),
                new PartyId("Quillon Fictional"),
                degree,
                Set.of("en"),
                new Capacity(5, 5),
                List.of(),
                List.of(credentials));
    }

    private static Description described(Wording wording, Credential... credentials) {
        return Description.of(reviewer(Degree.DOCTOR_OF_MEDICINE, credentials), DAY, wording, CLAIMS);
    }

    @Test
    void states_are_named_in_the_order_of_the_register_each_once() {
        assertThat(described(
                                Wording.ONE_LIST,
                                license(UsState.TX),
                                license(UsState.NY),
                                license(UsState.CA),
                                license(UsState.NY))
                        .licensedStates())
                .containsExactly(UsState.TX, UsState.NY, UsState.CA);
    }

    @Test
    void only_a_license_without_restriction_and_within_its_days_is_named() {
        assertThat(described(
                                Wording.ONE_LIST,
                                license(UsState.AZ, License.Status.UNRESTRICTED, DAY.minusDays(1)),
                                license(UsState.NV, License.Status.RESTRICTED, DAY),
                                license(UsState.OR, License.Status.SUSPENDED, DAY),
                                license(UsState.CA, License.Status.UNRESTRICTED, DAY))
                        .licensedStates())
                .containsExactly(UsState.CA);
    }

    @Test
    void the_older_wording_names_subspecialties_apart_and_the_later_one_as_the_register_has_them() {
        Credential[] onFile = {
            certified("Physical Medicine & Rehabilitation", Level.SPECIALTY),
            certified("Pain Management", Level.SUBSPECIALTY),
            certified("Occupational Medicine", Level.SPECIALTY)
        };
        Description older = described(Wording.LEVELS_APART, onFile);
        assertThat(older.specialties()).containsExactly("Physical Medicine & Rehabilitation", "Occupational Medicine");
        assertThat(older.subspecialties()).containsExactly("Pain Management");
        Description later = described(Wording.ONE_LIST, onFile);
        assertThat(later.specialties())
                .containsExactly("Physical Medicine & Rehabilitation", "Pain Management", "Occupational Medicine");
        assertThat(later.subspecialties()).isEmpty();
    }

    @Test
    void a_certification_is_named_on_its_last_day_and_not_after() {
        assertThat(described(
                                Wording.ONE_LIST,
                                certified("Neurology", Level.SPECIALTY, Optional.of(DAY.minusDays(1))),
                                certified("Surgery", Level.SPECIALTY, Optional.of(DAY)))
                        .specialties())
                .containsExactly("Surgery");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-02, 0", // five years are full on the day, and not yet more
        "2021-03-01, 5",
        "2016-03-02, 5",
        "2016-03-01, 10",
        "1990-01-01, 10",
        "2026-03-02, 0",
        "2027-01-01, 0"
    })
    void more_than_n_years_begins_on_the_day_after_they_are_full(LocalDate since, int years) {
        PracticeClaims claims = new PracticeClaims(CLAIMS.yearsOver().as(List.of(5, 10)), CLAIMS.hoursAtLeast());
        Reviewer reviewer = reviewer(Degree.DOCTOR_OF_MEDICINE, practice(since, 40, DAY));
        assertThat(Description.of(reviewer, DAY, Wording.ONE_LIST, claims).activePracticeYearsOver())
                .isEqualTo(years == 0 ? OptionalInt.empty() : OptionalInt.of(years));
    }

    @ParameterizedTest
    @CsvSource({"2025-02-28, 0", "2025-03-01, 0", "2025-03-02, 5"})
    void practice_begun_on_a_leap_day_is_full_on_the_first_of_march(LocalDate day, int years) {
        Reviewer reviewer = reviewer(Degree.DOCTOR_OF_MEDICINE, practice(LocalDate.of(2020, 2, 29), 40, DAY));
        assertThat(Description.of(reviewer, day, Wording.ONE_LIST, CLAIMS).activePracticeYearsOver())
                .isEqualTo(years == 0 ? OptionalInt.empty() : OptionalInt.of(years));
    }

    @ParameterizedTest
    @CsvSource({"23, 0", "24, 24", "39, 24", "40, 40", "60, 40"})
    void hours_are_said_as_at_least_the_greatest_number_that_is_true(int worked, int said) {
        PracticeClaims claims =
                new PracticeClaims(CLAIMS.yearsOver(), CLAIMS.hoursAtLeast().as(List.of(40, 24)));
        Reviewer reviewer = reviewer(Degree.DOCTOR_OF_MEDICINE, practice(DAY.minusYears(20), worked, DAY));
        assertThat(Description.of(reviewer, DAY, Wording.ONE_LIST, claims).hoursPerWeekAtLeast())
                .isEqualTo(said == 0 ? OptionalInt.empty() : OptionalInt.of(said));
    }

    @Test
    void of_several_practices_the_one_verified_last_speaks() {
        Description description = described(
                Wording.ONE_LIST,
                practice(DAY.minusYears(20), 40, DAY.minusDays(1)),
                practice(DAY.minusYears(3), 30, DAY),
                practice(DAY.minusYears(9), 10, DAY.minusDays(2)));
        assertThat(description.activePracticeYearsOver()).isEmpty();
        assertThat(description.hoursPerWeekAtLeast()).hasValue(24);
    }

    @Test
    void without_practice_on_file_nothing_is_said_of_it() {
        Description description = described(Wording.LEVELS_APART);
        assertThat(description.activePracticeYearsOver()).isEmpty();
        assertThat(description.hoursPerWeekAtLeast()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CHIROPRACTOR, Chiropractor", "PSYCHOLOGIST, Psychologist", "ACUPUNCTURIST, Acupuncturist",
        "OPTOMETRIST, Optometrist", "DENTIST, Dentist", "PODIATRIST, Podiatrist"
    })
    void of_whom_no_certification_is_asked_the_one_list_names_the_profession(Degree degree, String profession) {
        assertThat(Description.of(reviewer(degree), DAY, Wording.ONE_LIST, CLAIMS)
                        .specialties())
                .containsExactly(profession);
        // "Board Certified in Chiropractor" would not be true.
        assertThat(Description.of(reviewer(degree), DAY, Wording.LEVELS_APART, CLAIMS)
                        .specialties())
                .isEmpty();
        assertThat(Description.of(reviewer(degree, certified("Pain", Level.SPECIALTY)), DAY, Wording.ONE_LIST, CLAIMS)
                        .specialties())
                .containsExactly("Pain");
    }

    @ParameterizedTest
    @CsvSource({"DOCTOR_OF_MEDICINE", "DOCTOR_OF_OSTEOPATHY"})
    void a_physician_and_surgeon_without_certification_has_none_to_name(Degree degree) {
        assertThat(Description.of(reviewer(degree), DAY, Wording.ONE_LIST, CLAIMS)
                        .specialties())
                .isEmpty();
    }

    @Test
    void nothing_of_who_it_is_goes_in() {
        String everything = described(
                        Wording.ONE_LIST,
                        license(UsState.CA),
                        certified("Neurology", Level.SPECIALTY),
                        practice(DAY.minusYears(12), 33, DAY))
                .toString();
        assertThat(everything)
                .contains("CA", "Neurology", "5", "24")
                .doesNotContain(
                        "Quillon",
                        "Fictional",
                        "fiction",
                        "90817",
                        "Imaginary",
                        "Board of",
                        "2026",
                        "2017",
                        "33",
                        "4711");
    }

    @Test
    void a_certificate_that_is_no_name_of_a_field_is_shown_before_it_is_printed() {
        Taxonomy taxonomy = new Taxonomy(
                List.of(new Field("Neurology")), Map.of(), List.of(), Map.of("Nerves", new Field("Neurology")));
        Description description = described(
                Wording.LEVELS_APART,
                certified("neurology", Level.SPECIALTY),
                certified("Neurologgy", Level.SPECIALTY),
                certified("Nerves", Level.SUBSPECIALTY),
                certified("Quillon Fictional", Level.SUBSPECIALTY));
        assertThat(description.notKnown(taxonomy)).containsExactly("Neurologgy", "Quillon Fictional");
    }

    @Test
    void an_operator_sets_what_may_be_said_or_that_nothing_is() {
        PracticeClaims set = CLAIMS.with(
                Map.of("panel.description.years-over", "5, 10", "panel.description.hours-at-least", "not set"));
        assertThat(set.yearsOver()).isEqualTo(CLAIMS.yearsOver().as(List.of(5, 10)));
        assertThat(set.hoursAtLeast().value()).isEmpty();
        for (var setting : CLAIMS.all())
            assertThat(CLAIMS.with(Map.of(setting.key(), setting.printed()))).isEqualTo(CLAIMS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CLAIMS.with(Map.of("panel.description.years-over", "5, many")))
                .withMessageContaining("many");
    }

    @Test
    void numbers_that_nobody_works_are_refused_as_settings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PracticeClaims(CLAIMS.yearsOver().as(List.of(5, 0)), CLAIMS.hoursAtLeast()))
                .withMessageContaining("panel.description.years-over");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PracticeClaims(CLAIMS.yearsOver().as(List.of(61)), CLAIMS.hoursAtLeast()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PracticeClaims(
                        CLAIMS.yearsOver(), CLAIMS.hoursAtLeast().as(List.of(169))))
                .withMessageContaining("panel.description.hours-at-least");
        assertThat(CLAIMS.all()).hasSize(2);
    }
}
