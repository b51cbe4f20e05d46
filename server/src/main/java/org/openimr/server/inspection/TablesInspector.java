package org.openimr.server.inspection;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of cases against the log: each case has its row, at the version of its last event. */
record TablesInspector(JdbcClient jdbc) implements Inspector {
    // In one statement, and so in one snapshot: a command between the two would look like a fault.
    private static final String BEHIND = """
        select coalesce(substr(log.stream, 6), shown.number), coalesce(log.version, 0), coalesce(shown.version, 0)
          from (select stream, max(version) as version from event where stream like 'case/%' group by stream) log
          full join case_overview shown on log.stream = 'case/' || shown.number
         where log.version is distinct from shown.version order by 1 limit ?
        """;

    @Override
    public String part() {
        return "rows of cases";
    }

    @Override
    public Inspected inspect(Instant now) {
        long rows =
                jdbc.sql("select count(*) from case_overview").query(Long.class).single();
        List<Finding> findings = jdbc.sql(BEHIND)
                .param(Inspected.MOST)
                .query((rs, _) -> new Finding(
                        Flaw.TABLE_BEHIND,
                        rs.getString(1),
                        "The log has " + rs.getInt(2) + " events of it, and it is shown as of event " + rs.getInt(3)
                                + "."))
                .list();
        return new Inspected(String.format(Locale.US, "%,d rows of cases", rows), findings);
    }
}
