package org.openimr.records.proposal;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a fax machine prints over the top of a page.
 *
 * @param call   day, time and machine: the same on the pages of one call
 * @param page   of the call, from 1
 * @param pages  of the call, where it is printed
 */
record FaxStamp(String call, int page, OptionalInt pages) {
    private static final Pattern FORM = Pattern.compile(
            "(\\d{1,2}/\\d{1,2}/\\d{2,4} \\d{1,2}:\\d{2}.*?) (?:p\\.|page|pag\\.?) ?(\\d{1,4})(?:\\s*(?:/|of|de)\\s*(\\d{1,4}))?");

    static Optional<FaxStamp> in(ReadLine line) {
        Matcher matcher = FORM.matcher(line.plain());
        if (!matcher.matches()) return Optional.empty();
        String pages = matcher.group(3);
        return Optional.of(new FaxStamp(
                matcher.group(1),
                Integer.parseInt(matcher.group(2)),
                pages == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(pages))));
    }

    /** Whether it is the next page of the same call. */
    boolean follows(FaxStamp before) {
        return call.equals(before.call) && page == before.page + 1;
    }
}
