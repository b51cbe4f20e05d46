package org.openimr.determination;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Clinical case summaries that state their facts in wordings the published letters use. */
final class FictionalSummaries {
    private final Dice dice;

    FictionalSummaries(Dice dice) {
        this.dice = dice;
    }

    ClinicalCaseSummary generate() {
        OptionalInt age = dice.oneIn(8) ? OptionalInt.empty() : OptionalInt.of(dice.between(18, 79));
        Optional<Sex> sex = dice.oneIn(8) ? Optional.empty() : Optional.of(dice.of(Sex.values()));
        Optional<LocalDate> injury = dice.oneIn(5) ? Optional.empty() : Optional.of(day());
        Optional<String> claimedFor =
                injury.isPresent() && dice.oneIn(3) ? Optional.of(dice.of(FictionalWords.CLAIMS)) : Optional.empty();
        List<String> diagnoses = dice.some(FictionalWords.DIAGNOSES, dice.between(0, 3));
        List<String> sentences = new ArrayList<>();
        sentences.add(opening(age, sex, injury, claimedFor));
        if (!diagnoses.isEmpty()) sentences.add(announced(diagnoses));
        sentences.addAll(dice.list(0, 8, () -> dice.of(FictionalWords.REASONS)));
        return new ClinicalCaseSummary(
                String.join(" ", sentences), new Patient(age, sex, injury), diagnoses, claimedFor);
    }

    private String opening(
            OptionalInt age, Optional<Sex> sex, Optional<LocalDate> injury, Optional<String> claimedFor) {
        String years = age.isEmpty() ? "" : age.getAsInt() + dice.of("-year-old ", " year old ");
        String person = dice.of("The injured worker is a ", "The patient is a ")
                + years
                + sex.map(Sex::word).orElse("person");
        if (injury.isEmpty()) return person + ".";
        String when = printed(injury.get());
        if (claimedFor.isPresent()) {
            return person + " who has filed a claim for " + claimedFor.get()
                    + " reportedly associated with an industrial injury of " + when + ".";
        }
        return person
                + dice.of(
                        " who sustained an industrial injury on ", " with a date of injury of ", " who was injured on ")
                + when + ".";
    }

    private String announced(List<String> diagnoses) {
        return switch (dice.between(0, 3)) {
            case 0 -> "The injured worker was diagnosed as having " + listed(diagnoses) + ".";
            case 1 -> "The injured worker is being treated for " + listed(diagnoses) + ".";
            case 2 -> "The injured worker is undergoing treatment for " + listed(diagnoses) + ".";
            default -> "Diagnoses include " + listed(diagnoses) + ".";
        };
    }

    private static String listed(List<String> diagnoses) {
        if (diagnoses.size() == 1) return diagnoses.getFirst();
        int last = diagnoses.size() - 1;
        return String.join(", ", diagnoses.subList(0, last)) + " and " + diagnoses.get(last);
    }

    private String printed(LocalDate day) {
        String form = dice.of("MM/dd/uuuu", "M-d-uuuu", "MMMM d, uuuu", "M-d-uu");
        return DateTimeFormatter.ofPattern(form, Locale.US).format(day);
    }

    LocalDate day() {
        return LocalDate.of(dice.between(2001, 2016), dice.between(1, 12), dice.between(1, 28));
    }
}
