package org.openimr.determination.check;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.openimr.determination.prose.LowerCase;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/**
 * Most visits of one kind that a source allows.
 *
 * @param kind       words of the service
 * @param most       visits
 * @param perInjury  all visits for the injury count, not this course alone
 * @param since      injuries from this day on
 * @param unless     words in heading or rationale that lift the limit
 * @param exception  the same for a person
 */
record VisitLimit(
        Pattern kind,
        int most,
        boolean perInjury,
        LocalDate since,
        Pattern unless,
        String exception,
        Citation authority,
        Grade grade) {
    private static final LocalDate CAP_BEGINS = LocalDate.of(2004, 1, 1);
    private static final Pattern AFTER_SURGERY = Pattern.compile("post-?\\s?(?:op|surg)|after surgery|in writing");
    private static final Pattern IMPROVED =
            Pattern.compile("functional (?:improvement|gain|progress)|improved function");

    static final List<VisitLimit> ALL = List.of(
            cap("chiropract"),
            cap("physical therap|physiotherap|\\bpt\\b"),
            cap("occupational therap|hand therap|\\bot\\b"),
            new VisitLimit(
                    Pattern.compile("acupunct"),
                    6,
                    false,
                    LocalDate.MIN,
                    IMPROVED,
                    "more only with functional improvement",
                    Citation.regulation("9792.24.1"),
                    Grade.OBSERVED),
            new VisitLimit(
                    Pattern.compile("manual therap|manipulation"),
                    18,
                    false,
                    LocalDate.MIN,
                    IMPROVED,
                    "more only with functional improvement",
                    Citation.regulation("9792.24.2"),
                    Grade.OBSERVED));

    private static VisitLimit cap(String kind) {
        return new VisitLimit(
                Pattern.compile(kind),
                24,
                true,
                CAP_BEGINS,
                AFTER_SURGERY,
                "more only after surgery, or where the claims administrator authorized it in writing",
                Citation.laborCode("4604.5(c)"),
                Grade.TEXT_READ);
    }

    boolean isOf(String service) {
        return kind.matcher(LowerCase.of(service)).find();
    }

    boolean isLifted(String words) {
        return unless.matcher(LowerCase.of(words)).find();
    }
}
