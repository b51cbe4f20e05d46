package org.openimr.determination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Fictional determinations that a letter can state in full: the same seed gives the same one.
 *
 * <p>Left out is only what no letter of the family can say: a subspecialty outside the 2014 wording, a credentials
 * letter whose words do not tell its year.
 */
public final class Determinations {
    private final Dice dice;
    private final FictionalSummaries summaries;

    private Determinations(long seed) {
        this.dice = new Dice(seed);
        this.summaries = new FictionalSummaries(dice);
    }

    public static Determination generate(long seed) {
        return new Determinations(seed).determination();
    }

    private Determination determination() {
        Family family = dice.of(Family.values());
        ReviewerQualifications reviewer = reviewer(family);
        ClinicalCaseSummary summary = summaries.generate();
        List<Issue> issues = new FictionalIssues(dice).generate();
        if (!hasHeader(family)) {
            return new Determination(
                    family, Optional.empty(), KeyDates.none(), Optional.empty(), reviewer, summary, issues);
        }
        return new Determination(
                family,
                Optional.of(new CaseNumber("CM%02d-%07d".formatted(dice.between(13, 17), dice.between(0, 9_999_999)))),
                new KeyDates(day(), day(), day(), day(), day()),
                dice.maybe(() -> dice.of(Priority.values())),
                reviewer,
                summary,
                issues);
    }

    /** Only the header block tells a letter of 2016-17 that cites nothing outside the schedule from one of 2015. */
    private boolean hasHeader(Family family) {
        return switch (family) {
            case DWC_MAXIMUS_2014_BOARD_CERTIFIED, INDEPENDENT_REVIEW -> dice.oneIn(2);
            case DWC_MAXIMUS_2015_CREDENTIALS -> false;
            case DWC_MAXIMUS_2016_17 -> true;
        };
    }

    private ReviewerQualifications reviewer(Family family) {
        boolean named = family == Family.DWC_MAXIMUS_2014_BOARD_CERTIFIED;
        return new ReviewerQualifications(
                dice.some(FictionalWords.STATES, dice.between(named ? 1 : 0, 4)),
                dice.some(FictionalWords.SPECIALTIES, dice.between(named ? 1 : 0, 3)),
                named ? dice.some(FictionalWords.SUBSPECIALTIES, dice.between(0, 2)) : List.of(),
                dice.oneIn(6) ? OptionalInt.empty() : OptionalInt.of(dice.between(1, 30)),
                dice.oneIn(6) ? OptionalInt.empty() : OptionalInt.of(dice.between(8, 60)));
    }

    private Optional<LocalDate> day() {
        return dice.maybe(summaries::day);
    }
}
