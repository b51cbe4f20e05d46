package org.openimr.process.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openimr.law.Assumed;
import org.openimr.law.Grade;
import org.openimr.law.ServiceMethod;
import org.openimr.process.clocks.Limit;

/** Times that are settings. */
class DeadlineSettingsTest {
    private static final DeadlineSettings DEFAULTS = DeadlineSettings.defaults();

    @ParameterizedTest(name = "{0}: {1}, graded {2}")
    @CsvSource({
        "deadlines.eligibility-business-days, 5, DESIGN_CHOICE",
        "deadlines.deferral-business-days, 5, SECONDARY",
        "deadlines.support-days, 15, SECONDARY",
        "deadlines.support-hours, 24, SECONDARY",
        "deadlines.expedited-decision-hours, 72, DESIGN_CHOICE",
        "deadlines.mailed-request-days, 5, SECONDARY",
        "deadlines.fee-days, Optional.empty, NOT_FOUND",
        "deadlines.alarm-business-days, 2, DESIGN_CHOICE"
    })
    void each_has_a_value_and_the_grade_of_its_source(String key, String value, String grade) {
        Assumed<?> assumed = DEFAULTS.all().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
        assertThat(assumed.value()).hasToString(value);
        assertThat(assumed.grade()).hasToString(grade);
    }

    @Test
    void each_can_be_set_by_its_key() {
        for (Assumed<?> assumed : DEFAULTS.all()) {
            DeadlineSettings set = DEFAULTS.with(Map.of(assumed.key(), "9"));
            for (Assumed<?> now : set.all()) {
                Assumed<?> before = DEFAULTS.all().get(set.all().indexOf(now));
                Object nine = now.value() instanceof Optional<?> ? Optional.of(9) : Integer.valueOf(9);
                if (now.key().equals(assumed.key())) assertThat(now.value()).isEqualTo(nine);
                else assertThat(now).isEqualTo(before);
            }
        }
    }

    @Test
    void no_time_is_shorter_than_one_day_however_it_is_made() {
        for (Assumed<?> assumed : DEFAULTS.all())
            assertThatThrownBy(() -> DEFAULTS.with(Map.of(assumed.key(), "0")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(assumed.key());
        Assumed<Integer> none = DEFAULTS.supportDays().as(0);
        assertThatThrownBy(() -> new DeadlineSettings(
                        DEFAULTS.eligibilityBusinessDays(),
                        DEFAULTS.deferralBusinessDays(),
                        none,
                        DEFAULTS.supportHours(),
                        DEFAULTS.expeditedDecisionHours(),
                        DEFAULTS.mailedRequestDays(),
                        DEFAULTS.feeDays(),
                        DEFAULTS.alarmBusinessDays()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The setting deadlines.support-days is a whole number from 1 to 366; \"0\" is not.");
        assertThatThrownBy(() -> new DeadlineSettings(
                        DEFAULTS.eligibilityBusinessDays(),
                        DEFAULTS.deferralBusinessDays(),
                        DEFAULTS.supportDays(),
                        DEFAULTS.supportHours(),
                        DEFAULTS.expeditedDecisionHours(),
                        DEFAULTS.mailedRequestDays(),
                        DEFAULTS.feeDays().as(Optional.of(0)),
                        DEFAULTS.alarmBusinessDays()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void no_time_leads_beyond_the_calendars() {
        for (Assumed<?> assumed : DEFAULTS.all()) {
            DEFAULTS.with(Map.of(assumed.key(), "366"));
            assertThatThrownBy(() -> DEFAULTS.with(Map.of(assumed.key(), "367")))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The setting " + assumed.key() + " is a whole number from 1 to 366; \"367\" is not.");
        }
    }

    @Test
    void a_rule_counts_by_what_is_set_and_says_that_it_is_a_choice() {
        SubmitSupport usual = support(DEFAULTS);
        SubmitSupport set = support(DEFAULTS.with(Map.of("deadlines.support-days", "20")));
        StartFact.NoticeSent sent =
                new StartFact.NoticeSent(Instant.parse("2026-03-02T20:00:00Z"), ServiceMethod.PERSONAL);
        assertThat(limit(usual, sent).lastDay()).isEqualTo("2026-03-17");
        assertThat(limit(set, sent).lastDay()).isEqualTo("2026-03-23"); // the 22nd is a Sunday
        assertThat(usual.grade()).isEqualTo(Grade.SECONDARY);
        assertThat(set.grade()).isEqualTo(Grade.DESIGN_CHOICE);
        assertThat(set.norm().must()).contains("within 20 days");
    }

    private static SubmitSupport support(DeadlineSettings settings) {
        return new Deadlines(settings)
                .rule(SubmitSupport.class, LocalDate.of(2026, 3, 2))
                .orElseThrow();
    }

    private static Limit limit(SubmitSupport rule, StartFact.NoticeSent sent) {
        return ((Term.Runs) rule.termFor(sent)).limit();
    }
}
