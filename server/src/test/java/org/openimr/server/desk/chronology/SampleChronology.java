package org.openimr.server.desk.chronology;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.openimr.records.chronology.CaseDocument;
import org.openimr.records.chronology.CaseFile;
import org.openimr.records.chronology.ChronologyReader;
import org.openimr.records.page.Box;
import org.openimr.records.page.PageText;
import org.openimr.records.page.TextLine;
import org.openimr.records.page.TextSource;
import org.openimr.records.sample.SampleCase;
import org.openimr.records.sample.SampleDocument;
import org.openimr.records.sample.SamplePage;
import org.openimr.server.desk.PageLink;
import org.openimr.server.records.FileId;
import org.openimr.vocabulary.load.Vocabularies;

/** The chronology of a sample case as the desk notes it; each document is a file of its own. */
final class SampleChronology {
    private static final double CHARACTERS_ACROSS = 110;
    private static final ChronologyReader READER =
            ChronologyReader.of(Vocabularies.builtIn().vocabulary());

    private SampleChronology() {}

    static NotedChronology of(SampleCase sample) {
        List<CaseDocument> documents =
                sample.documents().stream().map(SampleChronology::document).toList();
        List<String> names = documents.stream().map(CaseDocument::name).toList();
        return NotedChronology.of(
                READER.read(new CaseFile(Optional.of(sample.injury()), documents)),
                names,
                place -> new PageLink(
                        new FileId(new UUID(0, names.indexOf(place.document()))),
                        place.page(),
                        Optional.of(new PageLink.Lines(place.line(), place.line()))),
                READER.edition());
    }

    private static CaseDocument document(SampleDocument document) {
        return new CaseDocument(
                document.name(),
                document.head().kind(),
                Optional.of(document.head().author()),
                document.head().service(),
                document.pages().stream().map(SampleChronology::page).toList());
    }

    static PageText page(SamplePage page) {
        return new PageText(
                TextSource.TEXT_LAYER,
                page.written().stream().map(SampleChronology::line).toList());
    }

    private static TextLine line(String written) {
        int left = written.length() - written.stripLeading().length();
        double right = Math.min(1, (written.stripTrailing().length() + 5) / CHARACTERS_ACROSS);
        Box box = new Box(Math.min(right, (left + 5) / CHARACTERS_ACROSS), 0, right, 1);
        return new TextLine(written.strip().replaceAll("\\s+", " "), box, OptionalInt.empty());
    }
}
