package org.openimr.determination.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.GuidelineCitation.Source;

/**
 * Sources inside the schedule. Since 2016: {@code Low Back Complaints 2004, Section(s): Summary, and Chronic Pain
 * Medical Treatment 2016, Section(s): Facet blocks}. Before: {@code ACOEM Chapter 12 Low Back Complaints Page(s):
 * 308-310}.
 */
final class MtusSources {
    private static final String SECTIONS = "Section(s):";
    private static final String AND = ", and ";
    /** The one title with ", and " inside. */
    private static final String HAND = "Hand Complaints";

    private static final String HAND_START = "Forearm, Wrist";

    /** More guidelines than any sentence names. */
    private static final int MOST = 20;

    private MtusSources() {}

    static List<Source> parse(String text) {
        if (yearAt(text, 0) < 0) return PagedSource.parse(text).map(List::of).orElse(List.of());
        List<Source> sources = new ArrayList<>(2);
        int start = 0;
        int year = yearAt(text, 0);
        while (year >= 0 && sources.size() < MOST) {
            int next = yearAt(text, year + 4);
            int end = next < 0 ? text.length() : titleStart(text, year, next);
            boolean parted = end > year && end < text.length();
            int stop = parted ? end - AND.length() : text.length();
            sources.add(source(text, start, year, stop));
            if (!parted) break;
            start = end;
            year = next;
        }
        return sources;
    }

    private static Source source(String text, int start, int year, int end) {
        int sections = text.indexOf(SECTIONS, year);
        List<String> names = sections < 0 || sections >= end
                ? List.of()
                : SectionNames.split(text, sections + SECTIONS.length(), end);
        int titleEnd = Scan.dropSpaces(text, start, year);
        return new Source(
                "MTUS",
                Optional.of(text.substring(start, titleEnd)),
                OptionalInt.of(WrittenDate.number(text, year, year + 4)),
                OptionalInt.empty(),
                names,
                List.of());
    }

    /** Where the title before the year at {@code year} starts: after the last ", and " that is not part of it. */
    private static int titleStart(String text, int previousYear, int year) {
        int and = Scan.findLast(text, AND, previousYear, year);
        if (and <= previousYear) return -1;
        if (text.startsWith(HAND, and + AND.length())) {
            int forearm = Scan.findLast(text, HAND_START, previousYear, and);
            and = forearm < 0 ? and : Scan.findLast(text, AND, previousYear, forearm);
            if (and <= previousYear) return -1;
        }
        return and + AND.length();
    }

    /** A year of the schedule after a title: 2004 to 2029, as a word of its own. */
    private static int yearAt(String text, int from) {
        for (int at = text.indexOf(" 20", from); at >= 0; at = text.indexOf(" 20", at + 1)) {
            int start = at + 1;
            int end = start + 4;
            if (end <= text.length()
                    && Scan.isDigit(text.charAt(start + 2))
                    && Scan.isDigit(text.charAt(start + 3))
                    && (end == text.length() || !Scan.isWordCharacter(text.charAt(end)))) return start;
        }
        return -1;
    }
}
