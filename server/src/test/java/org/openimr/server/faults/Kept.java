package org.openimr.server.faults;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openimr.determination.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database keeps of one case, in whatever table: its events, its rows, and the work handed to jobs. */
record Kept(int events, Map<String, String> rows) {
    /**
     * The moment from which what is written counts, as the database numbers its transactions. Without one every row of
     * every case before would be read again for each look.
     */
    static long moment(JdbcClient jdbc) {
        return jdbc.sql("select pg_current_xact_id()::text::bigint")
                .query(Long.class)
                .single();
    }

    /**
     * @param since  a moment before anything of the case was written; asked first, for a row as text is the dearer question
     */
    static Kept of(CaseNumber number, long since, JdbcClient jdbc) {
        List<String> tables = jdbc.sql("select table_name from information_schema.tables where table_schema ="
                        + " current_schema() and table_type = 'BASE TABLE' order by 1")
                .query((row, _) -> row.getString(1))
                .list();
        // In one round trip: there are many tables, and many faults to look after.
        String all = tables.stream()
                .map(table -> "select '" + table + "' as at, coalesce(string_agg(t::text, e'\\n' order by t::text), '')"
                        + " as rows from \"" + table + "\" t where case when t.xmin::text::bigint >= :since"
                        + " then t::text like :number else false end")
                .collect(Collectors.joining(" union all "));
        Map<String, String> rows = new TreeMap<>();
        jdbc.sql(all)
                .param("since", since)
                .param("number", "%" + number + "%")
                .query()
                .listOfRows()
                .forEach(row -> {
                    String found = String.valueOf(row.get("rows"));
                    if (!found.isEmpty()) rows.put(String.valueOf(row.get("at")), found);
                });
        int events = jdbc.sql("select count(*) from event where stream = ?")
                .param("case/" + number)
                .query(Integer.class)
                .single();
        return new Kept(events, rows);
    }
}
