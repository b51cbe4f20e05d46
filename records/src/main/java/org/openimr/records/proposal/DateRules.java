package org.openimr.records.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openimr.records.DocumentKind;

/** The rules of {@code dates.txt}: which words before a day make it the day of the document. */
final class DateRules {
    private static final List<DateRule> RULES = RuleFile.read("dates.txt", 4, DateRule::of);

    private DateRules() {}

    /**
     * A rule on the day of a document.
     *
     * @param kinds   of which kinds; empty for all
     * @param before  the words that end where the day begins; empty pattern for a day that opens its line
     */
    record DateRule(Set<DocumentKind> kinds, Confidence confidence, Where where, Pattern before) {
        enum Where {
            /** The first lines of the first page. */
            HEAD,
            /** The first page, the first line first. */
            PAGE,
            /** Any line, the first first. */
            ANY,
            /** Any line, the last first. */
            LAST
        }

        static DateRule of(List<String> fields) {
            Set<DocumentKind> kinds = fields.get(0).equals("*")
                    ? Set.of()
                    : Stream.of(fields.get(0).split(",", -1))
                            .map(DocumentKind::valueOf)
                            .collect(Collectors.toUnmodifiableSet());
            return new DateRule(
                    kinds,
                    Confidence.valueOf(fields.get(1)),
                    Where.valueOf(fields.get(2)),
                    Pattern.compile("(?:" + fields.get(3) + ")\\s*[:.,]?\\s*(?:\\w+day,? )?$"));
        }

        boolean fits(Optional<DocumentKind> kind) {
            return kinds.isEmpty() || kind.filter(kinds::contains).isPresent();
        }

        Optional<Found<LocalDate>> in(ReadLine line, boolean dayBeforeMonth) {
            for (DateText date : DateText.in(line, dayBeforeMonth)) {
                Matcher words = before.matcher(line.plain().substring(0, date.start()));
                if (words.find()) {
                    String said = words.group().strip();
                    String rule = said.isEmpty() ? "a line that begins with the day" : "the words \"" + said + "\"";
                    return Optional.of(line.found(date.day(), confidence, rule));
                }
            }
            return Optional.empty();
        }
    }

    static Optional<Found<LocalDate>> date(Part part, Optional<DocumentKind> kind) {
        boolean dayBeforeMonth = DateText.dayBeforeMonth(part);
        return RULES.stream()
                .filter(rule -> rule.fits(kind))
                .flatMap(rule -> lines(rule, part).flatMap(line -> rule.in(line, dayBeforeMonth).stream()))
                .findFirst();
    }

    /** The day of service that the head of a page names. */
    static Optional<LocalDate> headDay(ReadPage page) {
        return RULES.stream()
                .filter(rule -> rule.kinds().isEmpty() && rule.where() == DateRule.Where.HEAD)
                .flatMap(rule -> page.head().stream().flatMap(line -> rule.in(line, false).stream()))
                .map(Found::value)
                .findFirst();
    }

    private static Stream<ReadLine> lines(DateRule rule, Part part) {
        return switch (rule.where()) {
            case HEAD -> part.first().head().stream();
            case PAGE -> part.first().lines().stream();
            case ANY -> part.lines();
            case LAST -> part.lines().toList().reversed().stream();
        };
    }
}
