package org.openimr.server.panel.seating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openimr.determination.CaseNumber;
import org.openimr.law.CaliforniaTime;
import org.openimr.panel.ReviewerId;
import org.openimr.panel.matching.Standing;
import org.openimr.panel.matching.offer.OfferEvent;
import org.openimr.panel.rules.Load;
import org.openimr.panel.seating.SeatKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables {@code reviewer_seat} and {@code open_offer}: who has which case, and who was asked. */
public final class SeatTable {
    private static final int DAYS_OF_A_WEEK = 7;
    /** Older reviews tell little of how long the next one takes. */
    private static final int DAYS_LOOKED_BACK = 365;

    private final JdbcClient jdbc;

    public SeatTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A seat that somebody has. */
    public record Held(CaseNumber number, ReviewerId reviewer, Instant takenAt) {}

    /** An offer that waits for an answer. */
    public record Waiting(CaseNumber number, SeatKey seat, ReviewerId reviewer, Instant until) {}

    /** How much somebody has, and how that one has worked. */
    public record Work(Load load, Standing standing) {
        /** Of somebody who has not reviewed here. */
        public static final Work NONE = new Work(new Load(0, 0), Standing.none());
    }

    /** Follows a step of the offers of a seat, in the transaction in which it was appended. */
    void follow(CaseNumber number, SeatKey seat, OfferEvent step, int ordinal) {
        switch (step) {
            case OfferEvent.Offered offered -> offered(number, seat, offered);
            case OfferEvent.Accepted accepted -> {
                answered(number, seat);
                taken(number, seat, accepted, ordinal);
            }
            case OfferEvent.Declined _, OfferEvent.TimedOut _ -> answered(number, seat);
            case OfferEvent.Recused recused -> {
                answered(number, seat);
                left(number, recused.reviewer(), recused.at());
            }
            case OfferEvent.Reassigned reassigned -> {
                answered(number, seat);
                left(number, reassigned.reviewer(), reassigned.at());
            }
        }
    }

    private void offered(CaseNumber number, SeatKey seat, OfferEvent.Offered offer) {
        jdbc.sql("insert into open_offer (number, round, seat, reviewer, until) values (?, ?, ?, ?, ?)")
                .param(number.value())
                .param(seat.round())
                .param(seat.number())
                .param(offer.reviewer().value())
                .param(stored(offer.until()))
                .update();
    }

    private void answered(CaseNumber number, SeatKey seat) {
        jdbc.sql("delete from open_offer where number = ? and round = ? and seat = ?")
                .param(number.value())
                .param(seat.round())
                .param(seat.number())
                .update();
    }

    /** Whoever sat before the case was sent back sits no longer. */
    private void taken(CaseNumber number, SeatKey seat, OfferEvent.Accepted accepted, int ordinal) {
        jdbc.sql("update reviewer_seat set left_at = ? where number = ? and round < ? and left_at is null")
                .param(stored(accepted.at()))
                .param(number.value())
                .param(seat.round())
                .update();
        jdbc.sql("insert into reviewer_seat (number, ordinal, round, seat, reviewer, taken_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .param(number.value())
                .param(ordinal)
                .param(seat.round())
                .param(seat.number())
                .param(accepted.reviewer().value())
                .param(stored(accepted.at()))
                .update();
    }

    private void left(CaseNumber number, ReviewerId reviewer, Instant at) {
        jdbc.sql("update reviewer_seat set left_at = ? where number = ? and reviewer = ? and left_at is null")
                .param(stored(at))
                .param(number.value())
                .param(reviewer.value())
                .update();
    }

    /** What each reviewer has on the desk on that day; who is not named has and had nothing. */
    public Map<ReviewerId, Work> work(LocalDate day) {
        Map<ReviewerId, Work> work = new HashMap<>();
        jdbc.sql("""
                        select s.reviewer,
                               count(*) filter (where s.left_at is null and c.stage in ('IN_REVIEW', 'PANEL')) as open,
                               count(*) filter (where s.taken_at >= :week) as recent,
                               max(s.taken_at) as last_taken,
                               percentile_disc(0.5) within group (order by h.days) as usual
                        from reviewer_seat s
                        left join case_overview c on c.number = s.number
                        left join lateral (
                            select extract(day from min((e.payload ->> 'at')::timestamptz) - s.taken_at)::int as days
                            from event e
                            where e.stream = 'case/' || s.number and e.type = 'DraftSubmitted'
                              and (e.payload ->> 'at')::timestamptz >= s.taken_at
                              and (s.left_at is null or (e.payload ->> 'at')::timestamptz <= s.left_at)) h on true
                        where s.taken_at >= :since or s.left_at is null
                        group by s.reviewer
                        """)
                .param("week", begin(day.minusDays(DAYS_OF_A_WEEK - 1)))
                .param("since", begin(day.minusDays(DAYS_LOOKED_BACK)))
                .query((rs, _) -> Map.entry(reviewer(rs), work(rs)))
                .list()
                .forEach(entry -> work.put(entry.getKey(), entry.getValue()));
        return work;
    }

    private static Work work(ResultSet rs) throws SQLException {
        Optional<LocalDate> last = Optional.ofNullable(rs.getObject("last_taken", OffsetDateTime.class))
                .map(taken -> CaliforniaTime.dayOf(taken.toInstant()));
        Optional<Integer> usual = Optional.ofNullable(rs.getObject("usual", Integer.class));
        return new Work(new Load(rs.getInt("open"), rs.getInt("recent")), new Standing(last, usual));
    }

    /** Every seat that somebody has on a case that is being reviewed, oldest first. */
    public List<Held> held() {
        return jdbc.sql("select s.number, s.reviewer, s.taken_at from reviewer_seat s"
                        + " join case_overview c on c.number = s.number"
                        + " where s.left_at is null and c.stage in ('IN_REVIEW', 'PANEL', 'QUALITY')"
                        + " order by s.taken_at, s.number")
                .query((rs, _) ->
                        new Held(new CaseNumber(rs.getString("number")), reviewer(rs), moment(rs, "taken_at")))
                .list();
    }

    /** Cases that were offered before, have a complete file, and are offered to nobody now; by number. */
    public List<CaseNumber> withoutOffer() {
        return jdbc.sql("select c.number from case_overview c where c.stage in ('READY_FOR_REVIEW', 'PANEL')"
                        + " and exists (select from event e where e.stream = 'seating/' || c.number"
                        + " and e.type = 'SeatMoved')"
                        + " and not exists (select from open_offer o where o.number = c.number) order by c.number")
                .query((rs, _) -> new CaseNumber(rs.getString("number")))
                .list();
    }

    /** Offers that wait for this reviewer's answer, the first to lapse first. */
    public List<Waiting> waitingFor(ReviewerId reviewer) {
        return jdbc.sql("select * from open_offer where reviewer = ? order by until, number")
                .param(reviewer.value())
                .query(SeatTable::waiting)
                .list();
    }

    /** Offers that wait for an answer, of each reviewer how many. */
    Map<ReviewerId, Integer> offered() {
        Map<ReviewerId, Integer> offered = new HashMap<>();
        jdbc.sql("select reviewer, count(*) as offers from open_offer group by reviewer")
                .query((rs, _) -> Map.entry(reviewer(rs), rs.getInt("offers")))
                .list()
                .forEach(one -> offered.put(one.getKey(), one.getValue()));
        return offered;
    }

    /** Offers that could be answered until before {@code now}. */
    List<Waiting> lapsed(Instant now) {
        return jdbc.sql("select * from open_offer where until < ? order by until, number")
                .param(stored(now))
                .query(SeatTable::waiting)
                .list();
    }

    private static Waiting waiting(ResultSet rs, int row) throws SQLException {
        return new Waiting(
                new CaseNumber(rs.getString("number")),
                new SeatKey(rs.getInt("round"), rs.getInt("seat")),
                reviewer(rs),
                moment(rs, "until"));
    }

    private static ReviewerId reviewer(ResultSet rs) throws SQLException {
        return new ReviewerId(rs.getObject("reviewer", UUID.class));
    }

    private static Instant moment(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(CaliforniaTime.ZONE).toOffsetDateTime();
    }

    private static OffsetDateTime stored(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
