package org.openimr.server.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Issue;
import org.openimr.determination.Outcome;
import org.openimr.law.CaliforniaTime;
import org.openimr.process.Actor;
import org.openimr.process.CaseState;
import org.openimr.process.CaseState.InQualityReview;
import org.openimr.process.outcome.Ruling;
import org.openimr.process.quality.Agreement;
import org.openimr.process.quality.BlindReview;
import org.openimr.process.quality.Experience;
import org.openimr.process.quality.Quality;
import org.openimr.process.quality.Stratum;
import org.openimr.process.review.ReviewWork;
import org.openimr.process.review.Seat;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables {@code draft_handed_over}, {@code quality_waiting} and {@code decided_twice}. */
final class QualityTable implements ReviewersExperience {
    private static final String UNKNOWN = "not stated";

    private final JdbcClient jdbc;

    QualityTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts the cases in which this reviewer handed a draft over. */
    @Override
    public Experience of(CaseNumber number, Actor reviewer) {
        int cases = jdbc.sql("select count(*) from draft_handed_over where reviewer = ? and number <> ?")
                .params(UUID.fromString(reviewer.id()), number.value())
                .query(Integer.class)
                .single();
        return new Experience(OptionalInt.of(cases));
    }

    /**
     * Follows the case: what is still waited for keeps the time since when.
     *
     * @param before  the case before it
     * @param at      when what made this state happened
     */
    void put(CaseNumber number, CaseState before, CaseState after, Instant at) {
        List<QualityTask> waiting = QualityTask.of(number, after, at);
        if (!same(QualityTask.of(number, before, at), waiting)) replace(number, waiting);
        Optional<ReviewWork> work = after.reviewersWork();
        boolean asBefore =
                work.equals(before.reviewersWork()) && before.ruling().equals(after.ruling());
        if (work.isEmpty() || asBefore) return;
        if (after instanceof InQualityReview) work.get().seats().forEach(seat -> handedOver(number, seat));
        after.ruling().ifPresent(ruling -> decidedTwice(number, ruling));
    }

    private static boolean same(List<QualityTask> one, List<QualityTask> other) {
        return one.stream()
                .map(QualityTask::kind)
                .toList()
                .equals(other.stream().map(QualityTask::kind).toList());
    }

    private void replace(CaseNumber number, List<QualityTask> waiting) {
        jdbc.sql("delete from quality_waiting where number = ? and kind <> all (?)")
                .params(
                        number.value(),
                        waiting.stream().map(task -> task.kind().name()).toArray(String[]::new))
                .update();
        for (QualityTask task : waiting) {
            jdbc.sql("insert into quality_waiting (number, kind, since, reviewer) values (?, ?, ?, ?)"
                            + " on conflict (number, kind) do nothing")
                    .param(number.value())
                    .param(task.kind().name())
                    .param(OffsetDateTime.ofInstant(task.since(), ZoneOffset.UTC))
                    .param(task.reviewer().orElse(null))
                    .update();
        }
    }

    private void handedOver(CaseNumber number, Seat seat) {
        jdbc.sql("insert into draft_handed_over (reviewer, number) values (?, ?) on conflict do nothing")
                .params(seat.reviewer().reviewer().value(), number.value())
                .update();
    }

    private void decidedTwice(CaseNumber number, Ruling ruling) {
        Quality quality = ruling.work().quality();
        Optional<BlindReview.Given> given = quality.blind().flatMap(BlindReview::given);
        if (given.isEmpty()) return;
        String specialty = ruling.work().seats().getFirst().reviewer().qualifications().specialties().stream()
                .findFirst()
                .orElse(UNKNOWN);
        String strata = new TreeSet<>(quality.drawn().strata())
                .stream().map(Stratum::key).collect(Collectors.joining(" "));
        for (Issue issue : ruling.issued().determination().issues()) {
            Optional<Outcome> second = given.get().on(issue.number());
            if (issue.decision().isEmpty() || second.isEmpty()) continue;
            jdbc.sql("insert into decided_twice (number, item, specialty, strata, first, second, on_day)"
                            + " values (?, ?, ?, ?, ?, ?, ?) on conflict (number, item) do nothing")
                    .params(
                            number.value(),
                            issue.number(),
                            specialty,
                            strata,
                            issue.decision().get().name(),
                            second.get().name(),
                            CaliforniaTime.dayOf(ruling.issued().at()))
                    .update();
        }
    }

    /** The longest waiting first. */
    List<QualityTask> longest(int limit) {
        return jdbc.sql("select number, kind, since, reviewer from quality_waiting order by since, number limit ?")
                .param(limit)
                .query((rs, _) -> task(rs))
                .list();
    }

    /** Those that this reviewer was asked for. */
    List<QualityTask> blindFor(UUID reviewer) {
        return jdbc.sql("select number, kind, since, reviewer from quality_waiting where reviewer = ? order by since")
                .param(reviewer)
                .query((rs, _) -> task(rs))
                .list();
    }

    private static QualityTask task(ResultSet rs) throws SQLException {
        return new QualityTask(
                new CaseNumber(rs.getString("number")),
                QualityTask.Kind.valueOf(rs.getString("kind")),
                rs.getObject("since", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(rs.getObject("reviewer", UUID.class)));
    }

    List<DecidedTwice> decidedTwice(LocalDate from, LocalDate to) {
        return jdbc.sql("select specialty, strata, first, second from decided_twice where on_day between ? and ?"
                        + " order by number, item")
                .params(from, to)
                .query((rs, _) -> new DecidedTwice(
                        rs.getString("specialty"),
                        List.of(rs.getString("strata").split(" ", -1)),
                        new Agreement.Twice(
                                Outcome.valueOf(rs.getString("first")), Outcome.valueOf(rs.getString("second")))))
                .list();
    }

    void clear() {
        jdbc.sql("delete from quality_waiting").update();
        jdbc.sql("delete from draft_handed_over").update();
        jdbc.sql("delete from decided_twice").update();
    }
}
