package org.openimr.process.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openimr.process.deadlines.Terms.day;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openimr.law.Citation;
import org.openimr.process.Role;
import org.openimr.process.filing.PartyRole;

/** What a rule answers, and the words around it. */
class TermTest {
    private static final Citation CLAUSE = Citation.ccp("12");

    @Test
    void a_reason_and_a_doubt_are_sentences() {
        assertThatThrownBy(() -> new Term.NotStarted("no full stop", CLAUSE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Term.NotSet("no full stop", CLAUSE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Doubt(day("2026-03-02"), Optional.empty(), "no full stop", CLAUSE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doubtful_days_have_both_ends_inclusive() {
        Doubt doubt = new Doubt(day("2026-03-02"), Optional.of(day("2026-03-04")), "Not settled.", CLAUSE);
        assertThat(doubt.covers(day("2026-03-01"))).isFalse();
        assertThat(doubt.covers(day("2026-03-02"))).isTrue();
        assertThat(doubt.covers(day("2026-03-04"))).isTrue();
        assertThat(doubt.covers(day("2026-03-05"))).isFalse();
        assertThat(new Doubt(day("2026-03-02"), Optional.of(day("2026-03-02")), "Not settled.", CLAUSE)
                        .covers(day("2026-03-02")))
                .isTrue();
        assertThatThrownBy(() -> new Doubt(day("2026-03-02"), Optional.of(day("2026-03-01")), "Not settled.", CLAUSE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void every_event_is_found_again_by_its_words(StartEvent event) {
        assertThat(StartEvent.of(event.words())).contains(event);
    }

    @Test
    void other_words_are_no_event() {
        assertThat(StartEvent.of("the full moon")).isEmpty();
    }

    @Test
    void whoever_must_act_is_typed_and_someone_sees_the_alarm() {
        for (Duty duty : Duty.values()) {
            assertThat(duty.title()).isNotBlank();
            assertThat(duty.obliged().alarms()).isNotEmpty();
            assertThat(duty.obliged().words()).isNotBlank();
        }
        assertThat(Duty.SEND_RECORDS.obliged().party()).contains(PartyRole.CLAIMS_ADMINISTRATOR);
        assertThat(Duty.FILE_APPLICATION.obliged().party()).contains(PartyRole.INJURED_WORKER);
        assertThat(Duty.DECIDE_REGULAR.obliged().party()).isEmpty();
        assertThat(Duty.DECIDE_REGULAR.obliged().alarms()).contains(Role.CASE_MANAGER);
        assertThat(Duty.FIND_ELIGIBILITY.obliged().alarms()).containsExactly(Role.REGULATOR);
    }

    @Test
    void the_words_for_a_person() {
        assertThat(Force.LIMIT.words()).isEqualTo("limit");
        assertThat(Force.WARNING.words()).isEqualTo("earlier warning");
        assertThat(Force.TARGET.words()).isEqualTo("own target");
        assertThat(Standing.IN_TIME.words()).isEqualTo("in time");
        assertThat(Standing.DOUBTFUL.words()).isEqualTo("doubtful");
        assertThat(Standing.LATE.words()).isEqualTo("late");
    }
}
