package org.openimr.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.process.Dispute.at;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StuckCasesTest {
    private static final int PLANTED = 20;
    private static final Instant LONG_AFTER = at("2027-03-01");
    private final StuckCases stuckCases = new StuckCases(ProcessSettings.defaults());

    @Test
    void all_of_twenty_histories_that_were_cut_off_are_found() {
        SplittableRandom random = new SplittableRandom(20);
        List<Stage> found = new ArrayList<>();
        for (int planted = 0; planted < PLANTED; planted++) {
            CaseState state = cutOff(random);
            stuckCases.check(state, LONG_AFTER, Optional.empty()).ifPresent(stuck -> found.add(stuck.stage()));
        }
        assertThat(found).hasSize(PLANTED);
        assertThat(Set.copyOf(found))
                .as("they were cut off at different stages")
                .hasSizeGreaterThan(4);
    }

    private static CaseState cutOff(SplittableRandom random) {
        List<CaseEvent> whole = Dispute.plain().upTo(Stage.PUBLISHED);
        return CaseSpec.given(whole.subList(0, 1 + random.nextInt(whole.size())))
                .state();
    }

    @ParameterizedTest
    @EnumSource(names = {"DUPLICATE", "LIABILITY_CLOSED", "CONSOLIDATED", "TERMINATED", "FINAL"})
    void a_case_that_has_ended_is_not_stuck(Stage stage) {
        CaseState state = CaseSpec.given(Dispute.plain().upTo(stage)).state();
        assertThat(stuckCases.check(state, LONG_AFTER, Optional.empty())).isEmpty();
    }

    @Test
    void a_number_under_which_nothing_was_filed_is_no_case() {
        assertThat(stuckCases.check(CaseProcess.initial(), LONG_AFTER, Optional.empty()))
                .isEmpty();
    }

    @Test
    void a_case_with_an_act_before_somebody_is_not_stuck() {
        CaseState state = CaseSpec.given(Dispute.plain().upTo(Stage.APPEALED)).state();
        assertThat(stuckCases.check(state, LONG_AFTER, Optional.of(LONG_AFTER))).isEmpty();
        assertThat(stuckCases.check(state, LONG_AFTER, Optional.empty())).isPresent();
    }

    @Test
    void a_time_that_runs_moves_the_case_until_a_day_after_its_end() { // notice sent 2026-03-19 by mail: 15 days,
        // April 3
        CaseState state =
                CaseSpec.given(Dispute.plain().upTo(Stage.AWAITING_RECORDS)).state();
        assertThat(stuckCases.check(state, at("2026-04-03"), Optional.empty())).isEmpty();
        assertThat(stuckCases.check(state, at("2026-04-04"), Optional.empty())).isEmpty();
        assertThat(stuckCases.check(state, at("2026-04-05"), Optional.empty())).isPresent();
    }

    @Test
    void what_is_found_says_where_it_stands_and_what_would_move_it() {
        CaseState state =
                CaseSpec.given(Dispute.plain().upTo(Stage.READY_FOR_REVIEW)).state();
        assertThat(stuckCases
                        .check(state, LONG_AFTER, Optional.empty())
                        .orElseThrow()
                        .words())
                .startsWith("Stands at \"Ready for a reviewer\" and nothing will move it.")
                .contains("Determination issued")
                .endsWith("Assign a reviewer.");
    }
}
