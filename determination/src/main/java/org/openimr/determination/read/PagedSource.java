package org.openimr.determination.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.GuidelineCitation.Source;

/** A source by chapter and page: {@code ACOEM Chapter 12 Low Back Complaints Page(s): 308-310}. */
final class PagedSource {
    private static final String ACOEM = "ACOEM";
    private static final String CHAPTER = "Chapter ";
    private static final String PAGES = "Page(s):";

    private PagedSource() {}

    static Optional<Source> parse(String text) {
        int at = 0;
        boolean acoem = text.startsWith(ACOEM);
        if (acoem) at = skip(text, ACOEM.length());
        OptionalInt chapter = OptionalInt.empty();
        if (text.startsWith(CHAPTER, at)) {
            int number = at + CHAPTER.length();
            int end = Scan.wordEnd(text, number, Math.min(text.length(), number + 3));
            if (isNumber(text, number, end)) {
                chapter = OptionalInt.of(WrittenDate.number(text, number, end));
                at = skip(text, end);
            }
        }
        int pagesAt = text.indexOf(PAGES, at);
        int titleEnd = Scan.dropSpaces(text, at, pagesAt < 0 ? text.length() : pagesAt);
        while (titleEnd > at && text.charAt(titleEnd - 1) == ',') titleEnd--;
        if (titleEnd == at && chapter.isEmpty()) return Optional.empty();
        return Optional.of(new Source(
                acoem ? ACOEM : "MTUS",
                titleEnd > at ? Optional.of(text.substring(at, titleEnd)) : Optional.empty(),
                OptionalInt.empty(),
                chapter,
                List.of(),
                pagesAt < 0 ? List.of() : SectionNames.split(text, pagesAt + PAGES.length(), text.length())));
    }

    private static boolean isNumber(String text, int from, int to) {
        for (int i = from; i < to; i++) if (!Scan.isDigit(text.charAt(i))) return false;
        return to > from;
    }

    private static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ',')) at++;
        return at;
    }
}
