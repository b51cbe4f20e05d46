package org.openimr.server.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.cases.CaseDesk.CLERK;
import static org.openimr.server.cases.CaseDesk.DIRECTOR;
import static org.openimr.server.cases.CaseDesk.day;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.process.EligibilityCommand.FindIneligible;
import org.openimr.process.ScreeningCommand.MarkDuplicate;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.reporting.Figure;
import org.openimr.process.reporting.MonthlyUpdate;
import org.openimr.process.reporting.MonthlyUpdate.Value;
import org.openimr.server.cases.json.MonthlyJson;
import org.openimr.server.postgres.PostgresForTests;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MonthlyFiguresTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    private final List<CaseNumber> decided = new ArrayList<>();

    @BeforeAll
    void five_cases() {
        CaseDesk desk = new CaseDesk(POSTGRES.dataSource());
        decided.add(desk.determined(1)); // noticed on day 1, complete on day 6, issued on day 10
        decided.add(desk.published(2));
        desk.awaitingRecords(1);
        CaseNumber refused = desk.unsigned();
        desk.done(refused, DIRECTOR, new FindIneligible(day(2), Set.of(IneligibilityCode.UNSIGNED)), day(2));
        desk.done(desk.filed(1), CLERK, new MarkDuplicate(day(1), decided.getFirst()), day(1));
    }

    private static MonthlyFigures figures() {
        return new MonthlyFigures(POSTGRES.jdbc());
    }

    @Test
    void the_kept_rows_and_the_log_give_the_same_figures() {
        MonthlyUpdate kept = figures().of(MARCH);
        assertThat(MonthlyJson.of(kept)).isEqualTo(MonthlyJson.of(figures().recomputed(MARCH)));
        assertThat(kept.value(Figure.TOTAL_APPLICATIONS).sum()).isEqualTo(5);
        assertThat(kept.value(Figure.UNIQUE_APPLICATIONS).sum()).isEqualTo(4);
        assertThat(kept.value(Figure.FOUND_ELIGIBLE).sum()).isEqualTo(3);
        assertThat(kept.reasons()).isEqualTo(Map.of(IneligibilityCode.UNSIGNED, 1L));
        assertThat(kept.value(Figure.AGE_FROM_ASSIGNED_DATE)).isEqualTo(new Value(2, 18));
        assertThat(kept.value(Figure.AGE_FROM_COMPLETE_RECORDS)).isEqualTo(new Value(2, 8));
        assertThat(kept.value(Figure.TREATMENT_REQUESTS_DECIDED)).isEqualTo(new Value(2, 3));
    }

    @Test
    void the_cases_behind_a_figure_add_up_to_it() {
        for (Figure figure : Figure.values()) {
            Value value = figures().of(MARCH).value(figure);
            List<MonthlyFigures.Behind> behind = figures().behind(MARCH, figure);
            assertThat(behind).hasSize((int) value.cases());
            assertThat(behind.stream().mapToLong(MonthlyFigures.Behind::part).sum())
                    .isEqualTo(value.sum());
        }
        assertThat(figures().behind(MARCH, Figure.DECISIONS_ISSUED))
                .extracting(MonthlyFigures.Behind::number)
                .containsExactlyInAnyOrderElementsOf(decided);
    }

    @Test
    void another_month_has_none_of_them() {
        assertThat(figures().of(MARCH.plusMonths(1)).value(Figure.TOTAL_APPLICATIONS))
                .isEqualTo(new Value(0, 0));
        assertThat(figures().recomputed(MARCH.minusMonths(1)).reasons()).isEmpty();
    }
}
