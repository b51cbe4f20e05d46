package org.openimr.server.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openimr.archive.PublishedId;
import org.openimr.archive.search.OutcomeSplit;
import org.openimr.archive.similar.SimilarAnswer;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Outcome;
import org.openimr.process.Actor;
import org.openimr.server.json.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The table {@code desk_like_shown}: which like items were shown to whom, when, and after which first view. */
public final class LikeShown {
    private final JdbcClient jdbc;

    public LikeShown(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One showing.
     *
     * @param version    of the working copy that held the first view
     * @param savedAt    when that copy was kept; not after {@code shownAt}
     * @param rows       in the order shown
     * @param split      outcomes of all items near enough
     * @param letters    determinations they stand in
     */
    public record Showing(
            int item,
            Outcome firstView,
            int version,
            Instant savedAt,
            Instant shownAt,
            List<Row> rows,
            OutcomeSplit split,
            int letters) {
        public Showing {
            rows = List.copyOf(rows);
            if (shownAt.isBefore(savedAt)) throw new IllegalArgumentException("shown before the first view was kept");
        }

        static Showing of(int item, Outcome firstView, SavedDraft kept, Instant now, SimilarAnswer found) {
            // The clock of another node may run behind; that the copy was there first is certain, it was just read.
            Instant at = now.isBefore(kept.savedAt()) ? kept.savedAt() : now;
            return new Showing(
                    item,
                    firstView,
                    kept.version(),
                    kept.savedAt(),
                    at,
                    found.rows().stream()
                            .map(row -> new Row(row.id(), row.itemNumber()))
                            .toList(),
                    found.split(),
                    found.letters());
        }
    }

    /** A decided item that was shown. */
    public record Row(PublishedId id, int item) {}

    void keep(CaseNumber number, Actor reviewer, Showing showing) {
        ArrayNode rows = Reading.MAPPER.createArrayNode();
        showing.rows()
                .forEach(row -> rows.addObject().put("id", row.id().value()).put("item", row.item()));
        jdbc.sql("insert into desk_like_shown (number, reviewer, item, first_view, version, saved_at, shown_at, shown,"
                        + " upheld, overturned, not_stated, letters) values (?, ?, ?, ?, ?, ?, ?, ?::json, ?, ?, ?, ?)")
                .params(
                        number.value(),
                        UUID.fromString(reviewer.id()),
                        showing.item(),
                        showing.firstView().name(),
                        showing.version(),
                        DeskDrafts.stored(showing.savedAt()),
                        DeskDrafts.stored(showing.shownAt()),
                        rows.toString(),
                        showing.split().upheld(),
                        showing.split().overturned(),
                        showing.split().notStated(),
                        showing.letters())
                .update();
    }

    /** What was shown to this person, the earliest first. */
    public List<Showing> to(CaseNumber number, Actor reviewer) {
        return showings(" and reviewer = ?", number.value(), UUID.fromString(reviewer.id()));
    }

    /** What was shown to any reviewer, the earliest first. */
    public List<Showing> of(CaseNumber number) {
        return showings("", number.value());
    }

    private List<Showing> showings(String which, Object... values) {
        return jdbc.sql("select * from desk_like_shown where number = ?" + which + " order by id")
                .params(values)
                .query((rs, _) -> showing(rs))
                .list();
    }

    /** A first view in that draft which is not the one that was recorded when like items were shown. */
    Optional<Showing> contradicted(CaseNumber number, Actor reviewer, DeskDraft draft) {
        return to(number, reviewer).stream()
                .filter(showing -> !draft.on(showing.item())
                        .flatMap(ItemDraft::firstView)
                        .equals(Optional.of(showing.firstView())))
                .findFirst();
    }

    private static Showing showing(ResultSet rs) throws SQLException {
        List<Row> rows = new ArrayList<>();
        for (JsonNode row : Reading.MAPPER.readTree(rs.getString("shown"))) {
            rows.add(new Row(
                    new PublishedId(row.get("id").asString()), row.get("item").asInt()));
        }
        return new Showing(
                rs.getInt("item"),
                Outcome.valueOf(rs.getString("first_view")),
                rs.getInt("version"),
                rs.getObject("saved_at", OffsetDateTime.class).toInstant(),
                rs.getObject("shown_at", OffsetDateTime.class).toInstant(),
                rows,
                new OutcomeSplit(rs.getInt("upheld"), rs.getInt("overturned"), rs.getInt("not_stated")),
                rs.getInt("letters"));
    }
}
