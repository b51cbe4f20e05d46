package org.openimr.records.proposal;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The count of visits in notes of therapy: where it starts again, another course begins, and so a document. */
final class VisitNumber {
    private static final Pattern NUMBER = Pattern.compile(
            "\\b(?:visit|session|sesion|visita|treatment)(?: (?:no\\.?|number))? ?#?(\\d{1,3})\\b(?! (?:visits|sessions))");

    private VisitNumber() {}

    /** Whether a page counts fewer visits than the page before. */
    static boolean startsAgain(ReadPage page, ReadPage before) {
        OptionalInt now = of(page);
        OptionalInt earlier = of(before);
        return now.isPresent() && earlier.isPresent() && now.getAsInt() < earlier.getAsInt();
    }

    private static OptionalInt of(ReadPage page) {
        for (ReadLine line : page.head()) {
            Matcher matcher = NUMBER.matcher(line.plain());
            if (matcher.find()) return OptionalInt.of(Integer.parseInt(matcher.group(1)));
        }
        return OptionalInt.empty();
    }
}
