package org.openimr.server.pages.file;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimr.law.CaliforniaTime;
import org.openimr.server.desk.CaseDocument;
import org.openimr.server.pages.DayWords;

/** A document of the file. */
public record PaperView(String title, String detail, String pages) {
    public static List<PaperView> all(List<CaseDocument> documents) {
        return documents.stream().map(PaperView::of).toList();
    }

    private static PaperView of(CaseDocument document) {
        String detail = Stream.of(
                        document.kind(),
                        document.author().orElse(""),
                        document.dated().map(day -> "dated " + DayWords.of(day)).orElse(""),
                        "from " + document.sender(),
                        "received " + DayWords.of(CaliforniaTime.dayOf(document.receivedAt())),
                        document.sealed() ? "" : "not sealed yet")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return new PaperView(name(document), detail, count(document.pages()));
    }

    /** As every place in it is named. */
    public static String name(CaseDocument document) {
        return document.exhibit() + ". " + document.title();
    }

    /** "1 page", "12 pages". */
    public static String count(int pages) {
        return pages == 1 ? "1 page" : pages + " pages";
    }
}
