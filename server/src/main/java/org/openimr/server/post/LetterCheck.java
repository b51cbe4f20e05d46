package org.openimr.server.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.openimr.determination.Determination;
import org.openimr.server.cases.DeterminationOnRecord;
import org.openimr.server.log.EventLog;
import org.openimr.server.log.RecordedEvent;
import org.openimr.server.log.Verdict;
import org.openimr.server.log.Verification;
import org.openimr.server.post.LetterFinding.Agrees;
import org.openimr.server.post.LetterFinding.Differs;
import org.openimr.server.post.LetterFinding.NotLookedAt;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks whether a letter's file, the data in it and the event log agree. Changes nothing. */
public final class LetterCheck {
    private LetterCheck() {}

    /** Without a log: only whether the data in the file are those that its provenance names. */
    public static LetterVerdict offline(byte[] pdf) throws IOException {
        var nothing = new NotLookedAt("Not looked at: no event log was asked.");
        return new LetterVerdict(Enclosed.in(pdf).data(), nothing, nothing);
    }

    /**
     * Against a log and the letters kept beside it.
     *
     * @throws IOException  if it is not a PDF file
     * @throws SQLException if the log cannot be read to its end
     */
    public static LetterVerdict against(DataSource dataSource, byte[] pdf) throws IOException, SQLException {
        Enclosed enclosed = Enclosed.in(pdf);
        return new LetterVerdict(enclosed.data(), log(dataSource, enclosed), file(dataSource, enclosed, pdf));
    }

    /** What a letter's file holds beside its pages. */
    private record Enclosed(Optional<byte[]> determination, Optional<Provenance> provenance) {
        static Enclosed in(byte[] pdf) throws IOException {
            Map<String, byte[]> files = PdfEnclosures.read(pdf);
            return new Enclosed(
                    Optional.ofNullable(files.get(Enclosure.DETERMINATION)),
                    Optional.ofNullable(files.get(Enclosure.PROVENANCE))
                            .flatMap(bytes -> Provenance.parse(new String(bytes, StandardCharsets.UTF_8))));
        }

        LetterFinding data() {
            if (provenance.isEmpty()) {
                return new Differs("The file does not say where its data come from: " + Enclosure.PROVENANCE
                        + " is missing or cannot be read.");
            }
            if (determination.isEmpty()) return new Differs(Enclosure.DETERMINATION + " is missing from the file.");
            String actual = FileBytes.sha256(determination.get());
            return actual.equals(provenance.get().dataSha256())
                    ? new Agrees("The data in the file are those that its provenance names (SHA-256 " + actual + ").")
                    : new Differs("The data in the file have SHA-256 " + actual + "; its provenance names "
                            + provenance.get().dataSha256() + ".");
        }
    }

    private static LetterFinding log(DataSource dataSource, Enclosed enclosed) throws SQLException {
        if (enclosed.provenance().isEmpty() || enclosed.determination().isEmpty()) {
            return new NotLookedAt("Not looked for in the log: the file does not say where its data come from.");
        }
        Provenance from = enclosed.provenance().get();
        Verdict chain = new Verification(dataSource).walk(Optional.empty(), _ -> {});
        if (!(chain instanceof Verdict.Sound)) {
            return new Differs("The log itself is not as it was written; openimr verify says where.");
        }
        EventLog log = new EventLog(JdbcClient.create(dataSource));
        Optional<RecordedEvent> event = DeterminationOnRecord.event(
                log, from.letter().caseNumber(), from.from().version());
        if (event.isEmpty() || !MadeFrom.of(event.get()).equals(from.from())) {
            return new Differs("This log holds no event " + from.from().version() + " of case "
                    + from.letter().caseNumber() + " with hash " + from.from().hash()
                    + ": the letter is of another log, or its provenance was changed.");
        }
        Optional<Determination> recorded = DeterminationOnRecord.at(
                log, from.letter().caseNumber(), from.from().version());
        boolean same = recorded.map(Provenance::data)
                .filter(data ->
                        data.equals(new FileBytes(enclosed.determination().get())))
                .isPresent();
        return same
                ? new Agrees("The log is sound and holds this event (position "
                        + from.from().position() + ") with the same determination.")
                : new Differs("The determination in the log is another than the one in the file.");
    }

    private static LetterFinding file(DataSource dataSource, Enclosed enclosed, byte[] pdf) {
        if (enclosed.provenance().isEmpty()) {
            return new NotLookedAt("Not compared with the letter issued: the file does not say which letter it is.");
        }
        LetterId id = enclosed.provenance().get().letter();
        Optional<OutgoingLetter> kept = new OutgoingLetters(JdbcClient.create(dataSource)).get(id);
        if (kept.isEmpty()) return new Differs("No letter " + id + " was issued here.");
        return kept.get().pdf().equals(new FileBytes(pdf))
                ? new Agrees("The file is, byte for byte, letter " + id + " as it was issued.")
                : new Differs("The file is not letter " + id + " as it was issued: text, data or both were changed.");
    }
}
