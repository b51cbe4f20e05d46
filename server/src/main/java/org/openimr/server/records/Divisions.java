package org.openimr.server.records;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openimr.process.Actor;
import org.openimr.records.DocumentKind;
import org.openimr.records.index.Description;
import org.openimr.records.index.PageRange;
import org.openimr.records.page.LinePlace;
import org.openimr.records.proposal.Confidence;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables {@code file_division} and {@code file_document}: rows are only added. */
final class Divisions {
    private final JdbcClient jdbc;

    Divisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As somebody confirmed it last, or as the rules propose it. */
    Optional<Division> latest(FileId file) {
        return jdbc.sql("select id, divided_by from file_division where file = ? order by id desc limit 1")
                .param(file.value())
                .query((rs, _) -> new Division(documents(rs.getLong(1)), Optional.ofNullable(rs.getString(2))))
                .optional();
    }

    private List<Division.Document> documents(long division) {
        return jdbc.sql("select first_page, last_page, kind, title, author, dated from file_document"
                        + " where division = ? order by first_page")
                .param(division)
                .query((rs, _) -> new Division.Document(
                        new PageRange(rs.getInt(1), rs.getInt(2)),
                        new Description(
                                DocumentKind.valueOf(rs.getString(3)),
                                rs.getString(4),
                                Optional.ofNullable(rs.getString(5)),
                                Optional.ofNullable(rs.getObject(6, LocalDate.class)))))
                .list();
    }

    void add(FileId file, List<Division.Document> documents, Actor by, Instant now) {
        add(file, documents, Optional.of(by), now);
    }

    /** What the rules propose; nobody looked yet. */
    void propose(FileId file, List<Division.Document> documents, List<ProposedPlace> places, Instant now) {
        long division = add(file, documents, Optional.empty(), now);
        for (ProposedPlace one : places) {
            jdbc.sql("insert into proposed_place (division, first_page, field, page, line, rule, confidence)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .param(division)
                    .param(one.firstPage())
                    .param(one.field().name())
                    .param(one.place().page())
                    .param(one.place().line())
                    .param(one.rule())
                    .param(one.confidence().name())
                    .update();
        }
    }

    /** Where the latest proposal was read, by document, then by place. */
    List<ProposedPlace> places(FileId file) {
        return jdbc.sql("select first_page, field, page, line, rule, confidence from proposed_place"
                        + " where division = (select max(id) from file_division where file = ? and divided_by is null)"
                        + " order by first_page, page, line")
                .param(file.value())
                .query((rs, _) -> new ProposedPlace(
                        rs.getInt(1),
                        ProposedPlace.Field.valueOf(rs.getString(2)),
                        new LinePlace(rs.getInt(3), rs.getInt(4)),
                        rs.getString(5),
                        Confidence.valueOf(rs.getString(6))))
                .list();
    }

    private long add(FileId file, List<Division.Document> documents, Optional<Actor> by, Instant now) {
        long division = jdbc.sql("insert into file_division (file, divided_by, divided_role, divided_at)"
                        + " values (?, ?, ?, ?) returning id")
                .param(file.value())
                .param(by.map(Actor::id).orElse(null))
                .param(by.map(actor -> actor.role().name()).orElse(null))
                .param(ReceivedFiles.stored(now))
                .query(Long.class)
                .single();
        for (Division.Document document : documents) {
            Description description = document.description();
            jdbc.sql("insert into file_document (division, first_page, last_page, kind, title, author, dated)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .param(division)
                    .param(document.pages().first())
                    .param(document.pages().last())
                    .param(description.kind().name())
                    .param(description.title())
                    .param(description.author().orElse(null))
                    .param(description.dated().map(Date::valueOf).orElse(null))
                    .update();
        }
        return division;
    }
}
