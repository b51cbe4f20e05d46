package org.openimr.records.proposal;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The number a document gives its page.
 *
 * @param of  how many pages it says it has
 */
record PageNumber(ReadLine line, int page, OptionalInt of) {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:^|[ -])(?:page|pagina|pag\\.?|pg\\.?) ?(\\d{1,4})(?: ?(?:of|de|/) ?(\\d{1,4}))?(?:$| -)");
    private static final Pattern BARE = Pattern.compile("(?:^|[ -])(\\d{1,4}) (?:of|de) (\\d{1,4})$");
    private static final int TOP = 4;
    private static final int BOTTOM = 3;

    /** Read from the first and last lines of a page; empty where the page has none. */
    static Optional<PageNumber> of(ReadPage page) {
        return Stream.concat(page.top(TOP).stream(), page.bottom(BOTTOM).stream())
                .flatMap(line -> in(line).stream())
                .findFirst();
    }

    private static Optional<PageNumber> in(ReadLine line) {
        return read(line, NUMBERED).or(() -> read(line, BARE)).filter(PageNumber::isPossible);
    }

    private static Optional<PageNumber> read(ReadLine line, Pattern pattern) {
        Matcher matcher = pattern.matcher(line.plain());
        if (!matcher.find()) return Optional.empty();
        String of = matcher.group(2);
        return Optional.of(new PageNumber(
                line,
                Integer.parseInt(matcher.group(1)),
                of == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(of))));
    }

    private boolean isPossible() {
        return page >= 1 && (of.isEmpty() || page <= of.getAsInt());
    }
}
