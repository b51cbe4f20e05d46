package org.openimr.records.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.records.page.Box;
import org.openimr.records.page.PageText;
import org.openimr.records.page.TextLine;
import org.openimr.records.page.TextSource;
import org.openimr.records.sample.SampleCase;
import org.openimr.records.sample.SampleDocument;
import org.openimr.records.sample.SamplePage;

/** Sample cases as the reader gets them: blanks made single as in a text layer, the place of each line kept. */
final class SampleFile {
    private static final double CHARACTERS_ACROSS = 110;

    private SampleFile() {}

    static CaseFile of(SampleCase sample) {
        return new CaseFile(
                Optional.of(sample.injury()),
                sample.documents().stream()
                        .map(document -> of(document, pages(document)))
                        .toList());
    }

    static CaseDocument of(SampleDocument document, List<PageText> pages) {
        return new CaseDocument(
                document.name(),
                document.head().kind(),
                Optional.of(document.head().author()),
                document.head().service(),
                pages);
    }

    private static List<PageText> pages(SampleDocument document) {
        List<PageText> pages = new ArrayList<>();
        for (SamplePage page : document.pages()) {
            List<TextLine> lines = page.written().stream().map(SampleFile::line).toList();
            pages.add(new PageText(TextSource.TEXT_LAYER, lines));
        }
        return pages;
    }

    private static TextLine line(String written) {
        int left = written.length() - written.stripLeading().length();
        double right = Math.min(1, (written.stripTrailing().length() + 5) / CHARACTERS_ACROSS);
        Box box = new Box(Math.min(right, (left + 5) / CHARACTERS_ACROSS), 0, right, 1);
        return new TextLine(written.strip().replaceAll("\\s+", " "), box, OptionalInt.empty());
    }
}
