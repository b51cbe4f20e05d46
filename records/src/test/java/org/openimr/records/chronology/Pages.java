package org.openimr.records.chronology;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.records.DocumentKind;
import org.openimr.records.page.Box;
import org.openimr.records.page.PageText;
import org.openimr.records.page.TextLine;
import org.openimr.records.page.TextSource;
import org.openimr.vocabulary.Vocabulary;
import org.openimr.vocabulary.load.Vocabularies;

/** Short fictional reports for tests of one rule. */
final class Pages {
    static final Vocabulary VOCABULARY = Vocabularies.builtIn().vocabulary();

    private static final ChronologyReader READER = ChronologyReader.of(VOCABULARY);

    private Pages() {}

    static PageText page(String text) {
        return new PageText(
                TextSource.TEXT_LAYER,
                text.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> new TextLine(
                                line, new Box(0, 0, Math.min(1, line.length() / 100.0), 1), OptionalInt.empty()))
                        .toList());
    }

    /** A progress report of May 2, 2018 for an injury of February 6, 2017. */
    static Chronology report(String text) {
        return report(DocumentKind.PROGRESS_REPORT, "2018-05-02", text);
    }

    static Chronology report(DocumentKind kind, String day, String text) {
        CaseDocument document = new CaseDocument(
                "report", kind, Optional.of("Ada Fictional, MD"), List.of(LocalDate.parse(day)), List.of(page(text)));
        return READER.read(new CaseFile(Optional.of(LocalDate.of(2017, 2, 6)), List.of(document)));
    }

    static List<String> found(Chronology chronology) {
        return chronology.events().stream()
                .map(event -> event.mention().status() + " " + event.mention().date() + " "
                        + Found.of(event).values())
                .toList();
    }
}
