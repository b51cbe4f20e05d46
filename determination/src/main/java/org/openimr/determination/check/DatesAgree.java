package org.openimr.determination.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openimr.determination.Determination;
import org.openimr.determination.Severity;
import org.openimr.determination.prose.LowerCase;
import org.openimr.determination.prose.Seen;
import org.openimr.determination.prose.Stretch;
import org.openimr.determination.prose.WrittenDay;

/** One day of injury, and nothing that happened after the decision. */
final class DatesAgree extends Check {
    private static final Pattern REVIEWED = Pattern.compile(
            "utilization review[^.]{0,60}\\b(?:denied|non-?certified|modified|determined|dated|decision|certified)\\b|\\b(?:denied|non-?certified|modified) by utilization review");

    DatesAgree() {
        super(CheckNorm.plain(
                135,
                Weight.WARNS,
                "the letter agrees with itself",
                "The day of injury and the day of utilization review must each be one throughout the letter, and no day may lie after the"
                        + " decision.",
                "Compare with the application and the records and correct the date that is wrong."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        Determination d = letter.determination();
        Optional<LocalDate> told = d.summary().patient().dateOfInjury();
        Optional<LocalDate> headed = letter.file().flatMap(CaseFacts::injuredOn).or(d.dates()::dateOfInjury);
        if (told.isPresent() && headed.isPresent() && !told.equals(headed)) {
            faults.add(fault(
                    letter,
                    severity(letter.origin()),
                    "patient.dateOfInjury",
                    "The clinical case summary has the injury on " + told.get() + ", the case on " + headed.get()
                            + "; correct the one that is wrong."));
        }
        d.dates().urDenialDate().ifPresent(denied -> review(letter, denied, faults));
        d.dates().decisionDate().ifPresent(decided -> later(letter, decided, faults));
        return faults;
    }

    /** A sentence that gives one day for the utilization review gives the day of the letter's first page. */
    private void review(Examined letter, LocalDate denied, List<Fault> faults) {
        Passage summary = letter.summary();
        for (Stretch sentence : summary.sentences()) {
            String words = sentence.of(summary.text());
            List<Seen<LocalDate>> days = WrittenDay.in(words);
            if (days.size() != 1 || !REVIEWED.matcher(LowerCase.of(words)).find()) continue;
            if (days.getFirst().what().equals(denied)) continue;
            Stretch at = days.getFirst().where().moved(sentence.start());
            faults.add(fault(
                    letter,
                    summary,
                    at,
                    "The clinical case summary has the utilization review on " + summary.quoted(at)
                            + ", the first page on " + denied + "; correct the one that is wrong."));
        }
    }

    private void later(Examined letter, LocalDate decided, List<Fault> faults) {
        for (Passage passage : letter.prose()) {
            for (Seen<LocalDate> seen : WrittenDay.in(passage.text())) {
                if (!seen.what().isAfter(decided)) continue;
                Stretch words = seen.where();
                faults.add(fault(
                        letter,
                        Severity.WARNING,
                        passage,
                        words,
                        passage.quoted(words) + " lies after the day of decision, " + decided + "; correct the date."));
            }
        }
    }
}
