package org.openimr.server.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.openimr.determination.CaseNumber;
import org.openimr.process.eligibility.IneligibilityCode;
import org.openimr.process.reporting.CaseDates;
import org.openimr.process.reporting.Milestone;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code case_dates}. */
final class CaseDatesTable {
    private static final String COLUMNS =
            Arrays.stream(Milestone.values()).map(CaseDatesTable::column).collect(Collectors.joining(", "));

    private final JdbcClient jdbc;

    CaseDatesTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is kept of a case; nothing for one that is not there. */
    CaseDates get(CaseNumber number) {
        return jdbc.sql("select " + COLUMNS + ", reasons, items, overturned from case_dates where number = ?")
                .param(number.value())
                .query((rs, _) -> dates(rs))
                .optional()
                .orElse(CaseDates.NONE);
    }

    void put(CaseNumber number, CaseDates dates) {
        jdbc.sql("delete from case_dates where number = ?")
                .param(number.value())
                .update();
        var insert = jdbc.sql("insert into case_dates (number, reasons, items, overturned, " + COLUMNS
                        + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(number.value())
                .param(dates.reasons().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param(dates.items())
                .param(dates.overturned());
        for (Milestone milestone : Milestone.values()) {
            insert = insert.param(dates.on(milestone).orElse(null));
        }
        insert.update();
    }

    /** Every case with a day in that month, in the order of numbers; the rows are streamed. */
    void each(YearMonth month, BiConsumer<CaseNumber, CaseDates> consumer) {
        LocalDate first = month.atDay(1);
        LocalDate next = month.plusMonths(1).atDay(1);
        String within = Arrays.stream(Milestone.values())
                .map(milestone -> column(milestone) + " >= :first and " + column(milestone) + " < :next")
                .collect(Collectors.joining(" or "));
        jdbc.sql("select number, " + COLUMNS + ", reasons, items, overturned from case_dates where " + within
                        + " order by number")
                .param("first", first)
                .param("next", next)
                .query((ResultSet rs) -> consumer.accept(new CaseNumber(rs.getString("number")), dates(rs)));
    }

    void clear() {
        jdbc.sql("delete from case_dates").update();
    }

    private static CaseDates dates(ResultSet rs) throws SQLException {
        Map<Milestone, LocalDate> reached = new EnumMap<>(Milestone.class);
        for (Milestone milestone : Milestone.values()) {
            LocalDate day = rs.getObject(column(milestone), LocalDate.class);
            if (day != null) reached.put(milestone, day);
        }
        return new CaseDates(
                reached,
                Arrays.stream((String[]) rs.getArray("reasons").getArray())
                        .map(IneligibilityCode::valueOf)
                        .collect(Collectors.toSet()),
                rs.getInt("items"),
                rs.getInt("overturned"));
    }

    private static String column(Milestone milestone) {
        return milestone.name().toLowerCase(Locale.ROOT);
    }
}
