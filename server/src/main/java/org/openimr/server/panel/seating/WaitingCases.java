package org.openimr.server.panel.seating;

import java.util.List;
import org.openimr.determination.CaseNumber;
import org.openimr.process.Stage;
import org.openimr.server.cases.SeekingCase;
import org.openimr.server.cases.SeekingCases;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cases with a complete file and an empty seat. */
public final class WaitingCases {
    /** A case of several reviewers waits while a seat is empty. */
    private static final List<String> STAGES = List.of(Stage.READY_FOR_REVIEW.name(), Stage.PANEL.name());

    private final JdbcClient jdbc;
    private final SeekingCases cases;

    public WaitingCases(JdbcClient jdbc, SeekingCases cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    /** All of them, by number. */
    public List<SeekingCase> all() {
        return jdbc
                .sql("select number from case_overview where stage in (:stages) order by number")
                .param("stages", STAGES)
                .query((rs, _) -> new CaseNumber(rs.getString(1)))
                .list()
                .stream()
                .flatMap(number -> cases.of(number).stream())
                .filter(seeking -> seeking.vacant() > 0)
                .toList();
    }
}
