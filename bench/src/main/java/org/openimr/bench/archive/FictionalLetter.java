package org.openimr.bench.archive;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.openimr.determination.CaseNumber;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Determination;
import org.openimr.determination.Family;
import org.openimr.determination.Issue;
import org.openimr.determination.KeyDates;
import org.openimr.determination.Priority;
import org.openimr.determination.ReviewerQualifications;

/** One letter of nobody, decided in the years 2013 to 2025, in the wording of its time. */
final class FictionalLetter {
    private static final int FIRST_YEAR = 2013;
    private static final int LAST_YEAR = 2025;

    /** The program's first year was a small one; the later ones are alike. */
    private static final Ranked<Integer> YEARS = Ranked.weighted(
            IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR).boxed().toList(),
            2,
            14,
            16,
            17,
            17,
            18,
            16,
            14,
            13,
            13,
            12,
            12,
            12);

    private static final LocalDate LETTERS_OF_2015 = LocalDate.of(2015, Month.JANUARY, 1);
    private static final LocalDate LETTERS_OF_2016 = LocalDate.of(2016, Month.DECEMBER, 1);
    private static final double EXPEDITED = 0.02;
    private static final int MOST_STATES = 3;

    private FictionalLetter() {}

    /** @param serial  the last seven digits of the case number */
    static Determination of(int serial, Stock stock, Dice dice) {
        LocalDate decided = LocalDate.ofYearDay(dice.of(YEARS), dice.between(1, 365));
        Family wording = wording(decided);
        FictionalCase facts = new FictionalCase(decided, dice.of(stock.regions()), dice);
        // The items come first: the summary speaks of what was asked for.
        List<Issue> items = FictionalItems.of(wording, facts, stock, dice);
        facts.about(lowered(
                items.getFirst().serviceInDispute().orElse(items.getFirst().service())));
        ClinicalCaseSummary summary = FictionalSummary.of(facts, stock.phrases(), dice);
        return new Determination(
                wording,
                Optional.of(number(facts.received, serial)),
                new KeyDates(
                        Optional.of(facts.assigned),
                        Optional.of(facts.injured),
                        Optional.of(decided),
                        Optional.of(facts.denied),
                        Optional.of(facts.received)),
                Optional.of(dice.chance(EXPEDITED) ? Priority.EXPEDITED : Priority.STANDARD),
                reviewer(stock, dice),
                summary,
                items);
    }

    /** The number of a case whose application came in that year. */
    static CaseNumber number(LocalDate received, int serial) {
        return new CaseNumber("CM%02d-%07d".formatted(received.getYear() % 100, serial));
    }

    private static Family wording(LocalDate decided) {
        if (decided.isBefore(LETTERS_OF_2015)) return Family.DWC_MAXIMUS_2014_BOARD_CERTIFIED;
        return decided.isBefore(LETTERS_OF_2016) ? Family.DWC_MAXIMUS_2015_CREDENTIALS : Family.DWC_MAXIMUS_2016_17;
    }

    private static ReviewerQualifications reviewer(Stock stock, Dice dice) {
        List<String> states = new ArrayList<>();
        for (int n = dice.between(1, MOST_STATES); n > 0; n--) {
            String state = dice.of(stock.states());
            if (!states.contains(state)) states.add(state);
        }
        return new ReviewerQualifications(
                states, dice.of(stock.specialties()), List.of(), OptionalInt.of(5), OptionalInt.of(24));
    }

    private static String lowered(String service) {
        boolean isWord = service.length() > 1 && Character.isLowerCase(service.charAt(1));
        return isWord ? Character.toLowerCase(service.charAt(0)) + service.substring(1) : service;
    }
}
