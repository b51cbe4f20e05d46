package org.openimr.records.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.openimr.records.page.Box;
import org.openimr.records.page.PageText;
import org.openimr.records.page.TextLine;
import org.openimr.records.page.TextSource;
import org.openimr.records.sample.SampleDocument;
import org.openimr.records.sample.SamplePage;

/** Sample documents as the text layer gives them: columns run together, one blank between words. */
final class SampleFiles {
    private SampleFiles() {}

    static List<PageText> pages(SampleDocument document) {
        return document.pages().stream().map(SampleFiles::page).toList();
    }

    /** One file of several documents. */
    static List<PageText> bundle(List<SampleDocument> documents) {
        List<PageText> pages = new ArrayList<>();
        for (SampleDocument document : documents) pages.addAll(pages(document));
        return pages;
    }

    static PageText page(String... lines) {
        return new PageText(
                TextSource.TEXT_LAYER,
                List.of(lines).stream().map(SampleFiles::line).toList());
    }

    private static PageText page(SamplePage page) {
        return new PageText(
                TextSource.TEXT_LAYER,
                page.written().stream().map(SampleFiles::line).toList());
    }

    private static TextLine line(String text) {
        return new TextLine(text.strip().replaceAll(" +", " "), Box.PAGE, OptionalInt.empty());
    }
}
