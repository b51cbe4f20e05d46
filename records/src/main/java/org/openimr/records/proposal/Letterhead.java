package org.openimr.records.proposal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines at the top of a page that say who sends it. */
final class Letterhead {
    private static final int LINES = 4;
    private static final int SHORTEST = 8;
    private static final int LETTER_TOP = 8;
    /** A telephone, a state with its postal code, a place of business. */
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(tel|fax|phone|telefono)\\b|\\b\\d{3}[-. ]\\d{4}\\b|\\b[a-z]{2} \\d{5}(-\\d{4})?\\b|\\bpo box\\b");

    private static final Pattern PATIENT = Pattern.compile(
            "^(patient|paciente|name|nombre|re|client|employee|claimant)\\b ?:?.*\\b(dob|d\\.o\\.b\\.|fecha de nac|f\\. nac|claim|doi)");

    private static final Pattern SALUTATION = Pattern.compile("^(dear |to whom|a quien corresponda|estimad[oa]s?\\b)");

    private Letterhead() {}

    /** The first line, where the lines under it are those of a letterhead. */
    static Optional<ReadLine> of(ReadPage page) {
        boolean address = page.top(LINES).stream()
                .anyMatch(line -> ADDRESS.matcher(line.plain()).find() || Signatures.isPerson(line));
        boolean patient = page.head().stream()
                .anyMatch(line -> PATIENT.matcher(line.plain()).find());
        return address || patient ? Optional.of(page.lines().getFirst()) : Optional.empty();
    }

    /** Whether both begin with the same name, whatever is printed beside it. */
    static boolean same(ReadPage one, ReadPage other) {
        if (one.lines().isEmpty() || other.lines().isEmpty()) return false;
        String first = one.lines().getFirst().plain();
        String second = other.lines().getFirst().plain();
        int shorter = Math.min(first.length(), second.length());
        return shorter >= SHORTEST && first.regionMatches(0, second, 0, shorter);
    }

    /** A letter without a letterhead opens with its day or its salutation. */
    static Optional<Found<String>> letterOpening(ReadPage page) {
        return page.top(LETTER_TOP).stream()
                .filter(line -> DateText.isWrittenAlone(line)
                        || SALUTATION.matcher(line.plain()).find())
                .findFirst()
                .map(line -> line.found(line.text(), Confidence.LIKELY, "a letter's day or salutation"));
    }

    /** Whether both name a day of service at their heads, and not the same one. */
    static boolean otherDay(ReadPage page, Part before) {
        Optional<LocalDate> day = DateRules.headDay(page);
        Optional<LocalDate> earlier = DateRules.headDay(before.first());
        return day.isPresent() && earlier.isPresent() && !day.equals(earlier);
    }
}
