package org.openimr.server.archive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.openimr.archive.dataset.ProgramDecision;
import org.openimr.archive.tables.AgeBand;
import org.openimr.determination.Outcome;
import org.openimr.determination.Priority;
import org.openimr.determination.Sex;
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

    /**
     * Where decisions came from.
     *
     * @param names      of the files, without their folders, parted by blanks
     * @param mapping    SHA-256, in hexadecimal digits, of the mapping by which they were read
     * @param decisions  of these, those that count
     */
    public record Source(String names, Instant importedAt, String mapping, int decisions) {}

    /** Programs of which there are decisions, in alphabetic order. */
    public List<String> programs() {
        return jdbc.sql("select distinct program from other_program_decision order by 1")
                .query((rs, _) -> rs.getString(1))
                .list();
    }

    /** How many versions of decisions are kept: it grows whenever anything changes. */
    public long versions() {
        return jdbc.sql("select count(*) from other_program_decision")
                .query(Long.class)
                .single();
    }

    /** Every decision that counts, in the order of programs and references. */
    public List<ProgramDecision> decisions() {
        return jdbc.sql("""
                select program, reference, year, outcome, kind, diagnosis, treatment, age_from, age_to, sex, priority,
                    days_to_review
                from other_program_decision d
                where not exists (select from other_program_decision n
                    where n.program = d.program and n.reference = d.reference and n.version > d.version)
                order by program collate "C", reference collate "C"
                """).query(OtherPrograms::decision).list();
    }

    private static ProgramDecision decision(ResultSet rs, int index) throws SQLException {
        Optional<Integer> from = Optional.ofNullable(rs.getObject("age_from", Integer.class));
        OptionalInt to = optional(rs.getObject("age_to", Integer.class));
        return new ProgramDecision(
                rs.getString("program"),
                rs.getString("reference"),
                rs.getInt("year"),
                Outcome.valueOf(rs.getString("outcome")),
                rs.getString("kind"),
                Optional.ofNullable(rs.getString("diagnosis")),
                Optional.ofNullable(rs.getString("treatment")),
                from.map(age -> ProgramDecision.printed(new AgeBand(age, to))),
                Optional.ofNullable(rs.getString("sex")).map(Sex::valueOf),
                Optional.ofNullable(rs.getString("priority")).map(Priority::valueOf),
                optional(rs.getObject("days_to_review", Integer.class)));
    }

    private static OptionalInt optional(@Nullable Integer number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Where the decisions of a program came from, the earliest import first. */
    public List<Source> sources(String program) {
        return jdbc.sql("""
                select regexp_replace(i.source, '[^ ]*[/\\\\]', '', 'g') as names, i.begun_at, encode(d.mapping_hash, 'hex') as mapping,
                    count(*) as decisions
                from other_program_decision d join letter_import i on i.id = d.import_id
                where d.program = ? and not exists (select from other_program_decision n
                    where n.program = d.program and n.reference = d.reference and n.version > d.version)
                group by i.id, i.source, i.begun_at, d.mapping_hash order by i.begun_at, i.id, 3
                """)
                .param(program)
                .query((rs, _) -> new Source(
                        rs.getString("names"),
                        rs.getObject("begun_at", OffsetDateTime.class).toInstant(),
                        rs.getString("mapping"),
                        rs.getInt("decisions")))
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
