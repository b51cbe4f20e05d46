package org.openimr.server.cases;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.openimr.determination.CaseNumber;
import org.openimr.process.reporting.CaseDates;
import org.openimr.process.reporting.Figure;
import org.openimr.process.reporting.MonthlyUpdate;
import org.openimr.server.log.EventLog;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The monthly update, from the kept rows or from the log itself; the same arithmetic on both. */
public final class MonthlyFigures {
    private final JdbcClient jdbc;
    private final CaseDatesTable table;

    public MonthlyFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.table = new CaseDatesTable(jdbc);
    }

    /**
     * A case behind a figure.
     *
     * @param part  what it adds: 1, its days or its items
     */
    public record Behind(CaseNumber number, long part) {}

    /** From the rows that follow the log. */
    public MonthlyUpdate of(YearMonth month) {
        MonthlyUpdate update = new MonthlyUpdate(month);
        table.each(month, (_, dates) -> update.add(dates));
        return update;
    }

    /** Worked out again from every event of every case, and nothing else. */
    public MonthlyUpdate recomputed(YearMonth month) {
        MonthlyUpdate update = new MonthlyUpdate(month);
        EventLog log = new EventLog(jdbc);
        for (CaseNumber number : CaseHistory.all(jdbc)) {
            update.add(CaseDates.of(log.stream(CaseHistory.stream(number)).events().stream()
                    .map(CaseHistory::read)
                    .toList()));
        }
        return update;
    }

    /** The cases behind a figure, in the order of their numbers. */
    public List<Behind> behind(YearMonth month, Figure figure) {
        List<Behind> cases = new ArrayList<>();
        table.each(
                month,
                (number, dates) -> figure.of(dates, month).ifPresent(part -> cases.add(new Behind(number, part))));
        return cases;
    }
}
