package org.openimr.determination;

import java.time.LocalDate;
import java.util.List;

/** Determinations of any value the model allows, whether or not a letter could say it: for stores, not for letters. */
public final class WildDeterminations {
    private static final List<String> PIECES = List.of(
            "",
            " ",
            "a",
            "\"",
            "\\",
            "\n",
            "\t",
            "\u0000",
            "\u001f",
            "{",
            "}",
            "[1]",
            "null",
            "true",
            "é",
            "°",
            "×",
            "–",
            "’",
            "\u2028",
            "😀",
            "</script>",
            "<b>",
            "&amp;",
            ": Upheld",
            "0",
            "-1",
            "1e9",
            "中",
            "\u00ad",
            "\u200f");

    private final Dice dice;

    private WildDeterminations(long seed) {
        this.dice = new Dice(seed);
    }

    public static Determination generate(long seed) {
        return new WildDeterminations(seed).determination();
    }

    private Determination determination() {
        return new Determination(
                dice.of(Family.values()),
                dice.maybe(
                        () -> new CaseNumber("CM%02d-%07d".formatted(dice.between(0, 99), dice.between(0, 9_999_999)))),
                new KeyDates(
                        dice.maybe(this::day),
                        dice.maybe(this::day),
                        dice.maybe(this::day),
                        dice.maybe(this::day),
                        dice.maybe(this::day)),
                dice.maybe(() -> dice.of(Priority.values())),
                new ReviewerQualifications(
                        texts(), texts(), texts(), dice.maybeInt(this::number), dice.maybeInt(this::number)),
                new ClinicalCaseSummary(
                        text(),
                        new Patient(
                                dice.maybeInt(this::number),
                                dice.maybe(() -> dice.of(Sex.values())),
                                dice.maybe(this::day)),
                        texts(),
                        dice.maybe(this::text)),
                dice.list(0, 5, this::issue));
    }

    private Issue issue() {
        return new Issue(
                dice.between(1, 40),
                text(),
                dice.maybe(this::text),
                dice.maybe(() -> dice.of(Outcome.values())),
                dice.maybe(this::basis),
                dice.maybe(this::basis),
                dice.maybe(this::text),
                dice.maybeInt(this::number));
    }

    private Basis basis() {
        return new Basis(
                dice.maybe(() -> dice.oneIn(2)),
                dice.list(
                        0,
                        3,
                        () -> new GuidelineCitation(
                                dice.of(GuidelineCitation.Kind.values()),
                                text(),
                                dice.list(
                                        0,
                                        2,
                                        () -> new GuidelineCitation.Source(
                                                text(),
                                                dice.maybe(this::text),
                                                dice.maybeInt(this::number),
                                                dice.maybeInt(this::number),
                                                texts(),
                                                texts())))),
                dice.maybe(this::text));
    }

    private String text() {
        return String.join("", dice.list(0, 6, () -> dice.of(PIECES)));
    }

    private List<String> texts() {
        return dice.list(0, 3, this::text);
    }

    private int number() {
        return dice.of(0, 1, -1, 5, 24, 2016, Integer.MAX_VALUE, Integer.MIN_VALUE);
    }

    private LocalDate day() {
        return LocalDate.of(dice.between(1, 9999), dice.between(1, 12), dice.between(1, 28));
    }
}
