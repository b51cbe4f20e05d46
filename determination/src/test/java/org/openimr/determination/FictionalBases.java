package org.openimr.determination;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.openimr.determination.GuidelineCitation.Kind;
import org.openimr.determination.GuidelineCitation.Source;

/** Guideline paragraphs of every kind a letter can print. */
final class FictionalBases {
    private final Dice dice;

    FictionalBases(Dice dice) {
        this.dice = dice;
    }

    Basis basis() {
        return switch (dice.between(0, 9)) {
            case 0, 1 -> Basis.nothingCited();
            case 2 -> new Basis(Optional.of(true), List.of(), Optional.empty());
            case 3 -> new Basis(Optional.empty(), List.of(), Optional.of(dice.of(FictionalWords.STATEMENTS)));
            case 4, 5 -> new Basis(Optional.of(false), dice.list(0, 2, this::other), Optional.empty());
            case 6 -> new Basis(Optional.of(true), List.of(mtus(), other()), Optional.empty());
            default -> new Basis(Optional.of(true), dice.list(1, 2, this::mtus), Optional.empty());
        };
    }

    private GuidelineCitation mtus() {
        return dice.oneIn(3) ? paged() : yeared();
    }

    /** {@code Thumb Complaints 2004, Section(s): Summary, and Wax and Water Treatment 2016}. */
    private GuidelineCitation yeared() {
        List<Source> sources = dice.some(FictionalWords.TITLES, dice.between(1, 3)).stream()
                .map(title -> new Source(
                        "MTUS",
                        Optional.of(title),
                        OptionalInt.of(dice.of(2004, 2009, 2016)),
                        OptionalInt.empty(),
                        dice.some(FictionalWords.SECTIONS, dice.between(0, 3)),
                        List.of()))
                .toList();
        String text = sources.stream().map(FictionalBases::printed).collect(Collectors.joining(", and "));
        return new GuidelineCitation(Kind.MTUS, text, sources);
    }

    private static String printed(Source source) {
        String title = source.title().orElseThrow() + " " + source.year().getAsInt();
        return source.sections().isEmpty() ? title : title + ", Section(s): " + String.join(", ", source.sections());
    }

    /** {@code ACOEM Chapter 11 Thumb Complaints Page(s): 261-262, 265}. */
    private GuidelineCitation paged() {
        int chapter = dice.between(3, 15);
        String title = dice.of(FictionalWords.TITLES);
        List<String> pages = dice.some(List.of("48-49", "261", "308-310"), dice.between(1, 2));
        String text = "ACOEM Chapter " + chapter + " " + title + " Page(s): " + String.join(", ", pages);
        return new GuidelineCitation(
                Kind.MTUS,
                text,
                List.of(new Source(
                        "ACOEM", Optional.of(title), OptionalInt.empty(), OptionalInt.of(chapter), List.of(), pages)));
    }

    private GuidelineCitation other() {
        if (dice.oneIn(3)) return new GuidelineCitation(Kind.NON_MTUS, dice.of(FictionalWords.STUDIES), List.of());
        boolean odg = dice.oneIn(2);
        String topic = dice.of("Low Back", "Pain chapter", "Thumb & Wrist (Acute & Chronic)");
        List<String> subjects = dice.oneIn(2) ? List.of() : List.of(dice.of("MRI", "Wax bath", "Splint for 24°–36°"));
        String text = (odg ? "Official Disability Guidelines (ODG)" : "ACOEM Guidelines") + ", " + topic
                + (subjects.isEmpty() ? "" : ", " + subjects.getFirst());
        return new GuidelineCitation(
                Kind.NON_MTUS,
                text,
                List.of(new Source(
                        odg ? "ODG" : "ACOEM",
                        Optional.of(topic),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        subjects,
                        List.of())));
    }
}
