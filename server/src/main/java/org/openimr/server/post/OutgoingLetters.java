package org.openimr.server.post;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.CaseNumber;
import org.openimr.law.ServiceMethod;
import org.openimr.letters.Language;
import org.openimr.letters.Recipient;
import org.openimr.server.log.EventHash;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables {@code outgoing_letter} and {@code letter_address}: letters as they were made, and where they go. */
public final class OutgoingLetters {
    private static final String SELECT = "select id, language, pdf, html, event_position, stream_version,"
            + " encode(event_hash, 'hex'), made_at from outgoing_letter ";

    private final JdbcClient jdbc;

    public OutgoingLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps a letter; the same one again is kept once.
     *
     * @return whether it is new
     * @throws LetterDiffers if one of the same name is kept with another content
     */
    boolean keep(OutgoingLetter letter) {
        int added = jdbc.sql("""
                insert into outgoing_letter (id, case_number, kind, issue, recipient, language, pdf, pdf_sha256,
                    html, html_sha256, event_position, stream_version, event_hash, made_at)
                values (?, ?, ?, ?, ?, ?, ?, decode(?, 'hex'), ?, decode(?, 'hex'), ?, ?, decode(?, 'hex'), ?)
                on conflict do nothing
                """)
                .param(letter.id().toString())
                .param(letter.id().caseNumber().value())
                .param(letter.id().kind().name())
                .param(letter.id().issue())
                .param(letter.id().recipient().name())
                .param(letter.language().name())
                .param(letter.pdf().bytes())
                .param(letter.pdf().sha256())
                .param(letter.html().bytes())
                .param(letter.html().sha256())
                .param(letter.from().position())
                .param(letter.from().version())
                .param(letter.from().hash().hex())
                .param(OffsetDateTime.ofInstant(letter.madeAt(), ZoneOffset.UTC))
                .update();
        if (added == 1) return true;
        OutgoingLetter kept = get(letter.id()).orElseThrow();
        if (!kept.pdf().equals(letter.pdf()) || !kept.html().equals(letter.html())) {
            throw new LetterDiffers(
                    letter.id(), kept.pdf().sha256(), letter.pdf().sha256());
        }
        return false;
    }

    void keepAddress(LetterId letter, DeliveryAddress address) {
        jdbc.sql("insert into letter_address (letter, name, lines, mail, email, preference, has_account)"
                        + " values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
                .param(letter.toString())
                .param(address.name())
                .param(address.lines().toArray(String[]::new))
                .param(address.mail().name())
                .param(address.email().orElse(null))
                .param(address.preference().name())
                .param(address.hasAccount())
                .update();
    }

    /**
     * Gives a letter the postal address that was missing; one on file stays. Which mail it is follows from the address,
     * unless the party said otherwise.
     */
    void complete(LetterId letter, List<String> lines) {
        Optional<ServiceMethod> wish =
                Optional.of(address(letter).mail()).filter(mail -> mail != ServiceMethod.MAIL_WITHIN_CALIFORNIA);
        jdbc.sql("update letter_address set lines = ?, mail = ? where letter = ? and cardinality(lines) = 0")
                .param(lines.toArray(String[]::new))
                .param(DeliveryAddress.mailTo(lines, wish).name())
                .param(letter.toString())
                .update();
    }

    /** The letter of that name. */
    public Optional<OutgoingLetter> get(LetterId id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id.toString())
                .query(OutgoingLetters::letter)
                .optional();
    }

    /** What a party finds in its view: the letters of a case to that recipient, the newest first. */
    public List<LetterId> of(CaseNumber number, Recipient recipient) {
        return jdbc.sql("select id from outgoing_letter where case_number = ? and recipient = ?"
                        + " order by made_at desc, id")
                .param(number.value())
                .param(recipient.name())
                .query((rs, _) -> LetterId.parse(rs.getString(1)))
                .list();
    }

    /** Whether exactly this file was made here, under whatever name. */
    public Optional<OutgoingLetter> withPdf(String sha256) {
        return jdbc.sql(SELECT + "where pdf_sha256 = decode(?, 'hex') order by id limit 1")
                .param(sha256)
                .query(OutgoingLetters::letter)
                .optional();
    }

    /** The party opened it in the portal: kept once, the first time. */
    public void read(LetterId id, Instant now) {
        jdbc.sql("insert into letter_read (letter, read_at) values (?, ?) on conflict do nothing")
                .param(id.toString())
                .param(OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** When the party first opened it in the portal. */
    public Optional<Instant> readAt(LetterId id) {
        return jdbc.sql("select read_at from letter_read where letter = ?")
                .param(id.toString())
                .query((rs, _) -> rs.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }

    DeliveryAddress address(LetterId id) {
        return jdbc.sql("select name, lines, mail, email, preference, has_account from letter_address where letter = ?")
                .param(id.toString())
                .query(OutgoingLetters::address)
                .single();
    }

    private static DeliveryAddress address(ResultSet rs, int row) throws SQLException {
        Array lines = rs.getArray("lines");
        return new DeliveryAddress(
                rs.getString("name"),
                List.of((String[]) lines.getArray()),
                ServiceMethod.valueOf(rs.getString("mail")),
                Optional.ofNullable(rs.getString("email")),
                DeliveryPreference.valueOf(rs.getString("preference")),
                rs.getBoolean("has_account"));
    }

    private static OutgoingLetter letter(ResultSet rs, int row) throws SQLException {
        return new OutgoingLetter(
                LetterId.parse(rs.getString(1)),
                Language.valueOf(rs.getString(2)),
                new FileBytes(rs.getBytes(3)),
                new FileBytes(rs.getBytes(4)),
                new MadeFrom(rs.getLong(5), rs.getInt(6), new EventHash(rs.getString(7))),
                rs.getObject(8, OffsetDateTime.class).toInstant());
    }
}
