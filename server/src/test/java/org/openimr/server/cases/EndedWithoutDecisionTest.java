package org.openimr.server.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.cases.CaseDesk.DIRECTOR;
import static org.openimr.server.cases.CaseDesk.day;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.panel.pseudonym.ShownTable;
import org.openimr.process.EligibilityCommand.FindIneligible;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.server.postgres.PostgresForTests;
import org.openimr.server.statistics.EndedText;

class EndedWithoutDecisionTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    @Test
    void reasons_are_counted_by_year_a_decided_case_is_not_and_a_small_count_is_hidden() {
        EndedWithoutDecision figures = new EndedWithoutDecision(POSTGRES.jdbc());
        CaseDesk desk = new CaseDesk(POSTGRES.dataSource());
        desk.determined(1);
        assertThat(figures.byReasonAndYear(1).isEmpty()).isTrue();
        assertThat(EndedText.text(figures.byReasonAndYear(1))).contains("No case has ended so.");
        for (int i = 0; i < 3; i++) {
            CaseNumber refused = desk.unsigned();
            desk.done(refused, DIRECTOR, new FindIneligible(day(2), Set.of(IneligibilityCode.UNSIGNED)), day(2));
        }
        EndedTable ended = figures.byReasonAndYear(3);
        assertThat(ended.reasons())
                .containsExactly(new EndReason(
                        "INELIGIBLE-UNSIGNED", "Ineligible: not signed by the worker or a valid representative"));
        ShownTable shown = ended.shown();
        assertThat(shown.columns()).containsExactly("2026");
        assertThat(shown.cells().getFirst()).isEqualTo(List.of(Optional.of(3), Optional.of(3)));
        assertThat(figures.byReasonAndYear(4).shown().cells().stream().flatMap(List::stream))
                .allMatch(Optional::isEmpty);
        assertThat(EndedText.text(figures.byReasonAndYear(3))).contains("valid representative          3          3\n");
        assertThat(EndedText.csv(figures.byReasonAndYear(3)))
                .isEqualTo("code,reason,2026,all\n"
                        + "INELIGIBLE-UNSIGNED,Ineligible: not signed by the worker or a valid representative,3,3\n"
                        + "all,all,3,3\n");
        assertThat(EndedText.text(figures.byReasonAndYear(4)))
                .contains("A count from 1 to 3 is not shown", "  not shown  not shown\n")
                .doesNotContain("         3");
        assertThat(EndedText.hash(figures.byReasonAndYear(3))).isNotEqualTo(EndedText.hash(figures.byReasonAndYear(4)));
    }
}
