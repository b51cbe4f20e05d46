package org.openimr.panel.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.openimr.panel.rules.Fictions.DAY;
import static org.openimr.panel.rules.Fictions.candidate;
import static org.openimr.panel.rules.Fictions.file;
import static org.openimr.panel.rules.Fictions.practice;
import static org.openimr.panel.rules.Fictions.verified;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.law.Assumed;
import org.openimr.law.Grade;
import org.openimr.panel.dispute.Dispute;
import org.openimr.panel.register.BoardCertification;
import org.openimr.panel.register.Credential;
import org.openimr.panel.register.Degree;
import org.openimr.panel.register.License;
import org.openimr.panel.register.Practice;
import org.openimr.panel.register.UsState;
import org.openimr.panel.specialty.Field;

class PracticeAndVerificationTest {
    private static final SeatSettings USUAL = SeatSettings.defaults();
    private static final SeatRule YEARS = new LongPractice(USUAL.practiceYears());
    private static final SeatRule HOURS = new WeeklyPractice(USUAL.practiceHours());
    private static final SeatRule IN_TIME = new VerifiedInTime(USUAL.reverifyYears());

    @Passes(LongPractice.class)
    @Fails(LongPractice.class)
    @ParameterizedTest
    @CsvSource({"2021-03-01, true", "2021-03-02, false"})
    void five_years_to_the_day_are_not_more_than_five(LocalDate since, boolean good) {
        Candidate candidate = candidate(file(Practice.class, practice(since, 40)));
        assertThat(YEARS.check(candidate).isEmpty()).isEqualTo(good);
    }

    @Passes(WeeklyPractice.class)
    @Fails(WeeklyPractice.class)
    @ParameterizedTest
    @CsvSource({"24, true", "23, false"})
    void twenty_four_hours_a_week_are_enough(int hours, boolean good) {
        Candidate candidate = candidate(file(Practice.class, practice(LocalDate.of(2000, 1, 1), hours)));
        assertThat(HOURS.check(candidate).isEmpty()).isEqualTo(good);
    }

    @Test
    void practice_that_nothing_shows_is_none_and_the_last_evidence_counts() {
        Candidate none = candidate(file(Practice.class));
        assertThat(YEARS.check(none))
                .hasValueSatisfying(objection ->
                        assertThat(objection.what()).isEqualTo("More than 5 years of active practice are not shown."));
        assertThat(HOURS.check(none))
                .hasValueSatisfying(objection ->
                        assertThat(objection.what()).isEqualTo("Active practice of 24 hours a week is not shown."));
        Practice now = practice(LocalDate.of(2000, 1, 1), 8).verified(verified(DAY));
        assertThat(HOURS.check(candidate(file(Practice.class, now, practice(LocalDate.of(2000, 1, 1), 40)))))
                .isPresent();
    }

    @Passes(VerifiedInTime.class)
    @Fails(VerifiedInTime.class)
    @ParameterizedTest
    @CsvSource({"2023-03-02, true", "2023-03-01, false"})
    void a_verification_holds_three_years_to_the_day(LocalDate on, boolean good) {
        List<Credential> file = file().stream()
                .<Credential>map(credential -> credential.verified(verified(on)))
                .toList();
        Optional<Objection> objection = IN_TIME.check(candidate(file));
        if (good) assertThat(objection).isEmpty();
        else
            assertThat(objection)
                    .hasValueSatisfying(old -> assertThat(old.what())
                            .isEqualTo(
                                    "Verified more than 3 years ago: the license, the board certification, the practice, "
                                            + "the look for discipline, the look for lost privileges, "
                                            + "the look for an evaluator's appointment, the contract."));
    }

    @Test
    void of_two_licenses_one_verified_in_time_is_enough() {
        License old = Fictions.license(UsState.NV).verified(verified(LocalDate.of(2019, 1, 1)));
        assertThat(IN_TIME.check(candidate(file(License.class, old, Fictions.license(UsState.CA)))))
                .isEmpty();
        assertThat(IN_TIME.check(candidate(file(License.class, old)))).isPresent();
    }

    @Test
    void what_is_not_on_file_is_for_another_rule() {
        assertThat(IN_TIME.check(candidate(List.of()))).isEmpty();
    }

    @Test
    void a_certification_on_which_nothing_depends_need_not_be_verified_again() {
        BoardCertification old = Fictions.certification(Fictions.SURGERY).verified(verified(LocalDate.of(2019, 1, 1)));
        assertThat(IN_TIME.check(chiropractor(old, Set.of(new Field("Chiropractic"), Fictions.SURGERY))))
                .isEmpty();
        assertThat(IN_TIME.check(chiropractor(old, Set.of(Fictions.SURGERY)))).isPresent();
    }

    private static Candidate chiropractor(BoardCertification certification, Set<Field> wanted) {
        return new Candidate(
                Fictions.reviewer(Degree.CHIROPRACTOR, file(BoardCertification.class, certification)),
                new Dispute(Fictions.CASE, DAY, DAY, wanted, Set.of(), List.of(), Set.of()),
                DAY,
                new Load(0, 0),
                List.of(),
                Optional.empty(),
                Fictions.taxonomy(new Field("Chiropractic")));
    }

    @Test
    void no_text_fixes_the_settings_and_each_can_be_set() {
        assertThat(SeatSettings.defaults().all())
                .extracting(Assumed::key)
                .containsExactly("register.reverify-years", "panel.practice-years", "panel.practice-hours");
        assertThat(USUAL.all())
                .extracting(Assumed::grade)
                .containsExactly(Grade.DESIGN_CHOICE, Grade.OBSERVED, Grade.OBSERVED);
        SeatSettings set = USUAL.with(Map.of("register.reverify-years", "2", "panel.practice-hours", "168"));
        assertThat(set.reverifyYears().value()).isEqualTo(2);
        assertThat(set.practiceYears().value()).isEqualTo(5);
        assertThat(set.practiceHours().value()).isEqualTo(168);
        assertThat(SeatRules.of(set, Established.nothing()).rules())
                .extracting(rule -> rule.norm().must())
                .contains(
                        "Every credential that a reviewer has to have must have been verified within 2 years.",
                        "A reviewer must have been in active clinical practice for more than 5 years.",
                        "A reviewer must be in active clinical practice for at least 168 hours a week.");
    }

    @ParameterizedTest
    @CsvSource({"register.reverify-years, 51", "panel.practice-years, 51", "panel.practice-hours, 169"})
    void an_impossible_setting_is_refused(String key, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> USUAL.with(Map.of(key, value)))
                .withMessageContaining(key);
    }

    @Test
    void the_smallest_and_the_largest_setting_are_possible() {
        assertThat(USUAL.with(Map.of("panel.practice-years", "50", "register.reverify-years", "1"))
                        .practiceYears()
                        .value())
                .isEqualTo(50);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new SeatSettings(USUAL.reverifyYears().as(0), USUAL.practiceYears(), USUAL.practiceHours()));
    }
}
