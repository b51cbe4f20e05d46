package org.openimr.server.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openimr.server.cases.CaseDesk.DIRECTOR;
import static org.openimr.server.cases.CaseDesk.day;

import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openimr.determination.CaseNumber;
import org.openimr.process.EligibilityCommand.FindIneligible;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.server.postgres.PostgresForTests;
import org.openimr.server.statistics.NewestEnded;

class NewestEndedTest {
    @RegisterExtension
    static final PostgresForTests POSTGRES = new PostgresForTests();

    @Test
    void what_happens_later_is_noticed() {
        NewestEnded newest = new NewestEnded(new EndedWithoutDecision(POSTGRES.jdbc()), 1, Clock.systemUTC());
        assertThat(newest.refresh()).isTrue();
        assertThat(newest.refresh()).isFalse();
        int before = counted(newest);
        CaseDesk desk = new CaseDesk(POSTGRES.dataSource());
        CaseNumber refused = desk.unsigned();
        desk.done(refused, DIRECTOR, new FindIneligible(day(2), Set.of(IneligibilityCode.UNSIGNED)), day(2));
        assertThat(counted(newest)).isEqualTo(before);
        assertThat(newest.refresh()).isTrue();
        assertThat(counted(newest)).isEqualTo(before + 1);
    }

    private static int counted(NewestEnded newest) {
        EndedTable table = newest.get().orElseThrow().table();
        return table.isEmpty() ? 0 : table.shown().cells().getLast().getLast().orElseThrow();
    }
}
