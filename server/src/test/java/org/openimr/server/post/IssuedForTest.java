package org.openimr.server.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.Determination;
import org.openimr.letters.FinalDeterminationLetter;
import org.openimr.letters.LetterKind;
import org.openimr.letters.Letterhead;
import org.openimr.letters.Recipient;
import org.openimr.server.cases.DeterminationOnRecord;
import org.openimr.server.cases.DeterminedCase;
import org.openimr.server.log.EventLog;
import org.openimr.server.log.RecordedEvent;
import org.openimr.server.log.StreamId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A determination that was really issued in a case, and its letter. */
record IssuedForTest(LetterId id, MadeFrom from, Determination determination) {
    static IssuedForTest in(DataSource dataSource) {
        CaseNumber number = DeterminedCase.in(dataSource);
        EventLog log = new EventLog(JdbcClient.create(dataSource));
        RecordedEvent event =
                log.stream(new StreamId("case/" + number)).events().getLast();
        return new IssuedForTest(
                new LetterId(number, LetterKind.FINAL_DETERMINATION, 1, Recipient.EMPLOYEE),
                MadeFrom.of(event),
                DeterminationOnRecord.at(log, number, event.version()).orElseThrow());
    }

    FinalDeterminationLetter letter() {
        return new FinalDeterminationLetter(
                new Letterhead("Fictional Review", List.of("1 Fictional Way"), "555-0100"),
                LocalDate.of(2026, 3, 12),
                determination,
                Optional.empty());
    }

    List<Enclosure> enclosures() {
        return Provenance.enclosures(id, from, determination);
    }

    /** As it would be printed to be issued. */
    static FileBytes print(FinalDeterminationLetter letter, List<Enclosure> enclosures) {
        LetterPrinter.Print print = new TaggedPdfPrinter().print(letter, enclosures);
        if (print instanceof LetterPrinter.Print.Fit(var pdf)) return pdf;
        throw new AssertionError("not fit: " + print);
    }
}
