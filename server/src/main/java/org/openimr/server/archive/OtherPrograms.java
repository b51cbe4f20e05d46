package org.openimr.server.archive;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts decisions of other programs. They stand beside the determinations of this one, never among them. */
public final class OtherPrograms {
    private final JdbcClient jdbc;

    public OtherPrograms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By what decisions are counted beside the year. */
    public enum Category {
        DIAGNOSIS("diagnosis"),
        TREATMENT("treatment"),
        KIND("kind");

        private final String column;

        Category(String column) {
            this.column = column;
        }
    }

    /**
     * A count.
     *
     * @param category  a word of the mapping's lists; empty where the program states none
     */
    public record Count(int year, Optional<String> category, int upheld, int overturned) {}

    /** Programs of which there are decisions, in alphabetic order. */
    public List<String> programs() {
        return jdbc.sql("select distinct program from other_program_decision order by 1")
                .query((rs, _) -> rs.getString(1))
                .list();
    }

    /** Decisions of one program by year and category, in their order; what is not stated comes last in its year. */
    public List<Count> byYear(String program, Category category) {
        return jdbc.sql("select year, " + category.column + """
                 as category, count(*) filter (where outcome = 'UPHELD') as upheld,
                    count(*) filter (where outcome = 'OVERTURNED') as overturned
                from other_program_decision d
                where program = ? and not exists (select from other_program_decision n
                    where n.program = d.program and n.reference = d.reference and n.version > d.version)
                group by 1, 2 order by 1, 2 nulls last
                """)
                .param(program)
                .query((rs, _) -> new Count(
                        rs.getInt("year"),
                        Optional.ofNullable(rs.getString("category")),
                        rs.getInt("upheld"),
                        rs.getInt("overturned")))
                .list();
    }
}
