package org.openimr.server;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.openimr.archive.ArchiveIndex;
import org.openimr.archive.search.SearchRequest;
import org.openimr.archive.search.SearchResult;
import org.openimr.server.log.Verdict;
import org.openimr.server.log.Verification;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Hashes by which two installations are compared.
 *
 * @param log     what a walk over the event log's chain says, with the hash over all of it
 * @param tables  every table, by the hash of its rows; without the scheduler's own, which beats like a heart
 * @param index   answers of the archive's index to some questions
 */
record InstallationAsItIs(Verdict log, Map<String, String> tables, List<String> index) {
    private static final List<String> QUESTIONS = List.of("", "motion", "fictional therapy");

    static InstallationAsItIs of(DataSource database, ArchiveIndex index) throws SQLException {
        return new InstallationAsItIs(
                new Verification(database).walk(Optional.empty(), _ -> {}),
                tables(database),
                QUESTIONS.stream().map(question -> answer(index, question)).toList());
    }

    static Map<String, String> tables(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        Map<String, String> hashes = new TreeMap<>();
        for (String table : jdbc.sql("select tablename from pg_tables where schemaname = 'public'"
                        + " and tablename <> 'scheduled_tasks'")
                .query(String.class)
                .list()) {
            hashes.put(
                    table,
                    jdbc.sql("select count(*) || ' rows ' || md5(coalesce(string_agg(h, '' order by h), ''))"
                                    + " from (select md5(t::text) h from \"" + table + "\" t) all_rows")
                            .query(String.class)
                            .single());
        }
        return hashes;
    }

    private static String answer(ArchiveIndex index, String question) {
        SearchResult found = (SearchResult) index.search(SearchRequest.of(question));
        return index.size() + " " + found.items() + " " + found.split() + " "
                + found.rows().stream()
                        .map(row -> row.id() + "/" + row.itemNumber() + " " + row.outcome())
                        .sorted()
                        .toList();
    }
}
