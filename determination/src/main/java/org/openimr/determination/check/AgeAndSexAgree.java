package org.openimr.determination.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openimr.determination.Patient;
import org.openimr.determination.Severity;
import org.openimr.determination.Sex;
import org.openimr.determination.prose.LowerCase;
import org.openimr.determination.prose.Sentences;
import org.openimr.determination.prose.Stretch;

/** One injured worker: one age, one sex, throughout the letter and as the case file has them. */
final class AgeAndSexAgree extends Check {
    private static final Pattern AGE = Pattern.compile("\\b(\\d{1,3})[- ]?years?[- ]?old\\b");
    private static final Pattern NOT_THE_WORKER = Pattern.compile(
            "\\b(?:physician|provider|doctor|surgeon|therapist|dr|psychologist|husband|wife|mother|father|son|daughter|brother|sister|family|spouse)\\b");
    private static final Pattern MALE = Pattern.compile("(?<![/(])\\b(?:he|his|him|himself)\\b(?!/|, \\d{4}| et al)");
    private static final Pattern FEMALE = Pattern.compile("(?<!/)\\b(?:she|her|hers|herself)\\b(?!/)");
    /** An age may have been taken from a report of last year. */
    private static final int YEARS_APART = 1;

    AgeAndSexAgree() {
        super(CheckNorm.plain(
                136,
                Weight.WARNS,
                "the letter agrees with itself",
                "The injured worker's age and sex must be the same throughout the letter and as in the case file.",
                "Compare with the application and correct the one that is wrong."));
    }

    @Override
    List<Fault> run(Examined letter) {
        List<Fault> faults = new ArrayList<>();
        Patient patient = letter.determination().summary().patient();
        letter.file().ifPresent(file -> compare(letter, patient, file, faults));
        for (Passage passage : letter.prose()) {
            String text = LowerCase.of(passage.text());
            patient.age().ifPresent(age -> ages(letter, passage, text, age, faults));
            patient.sex()
                    .flatMap(sex -> other(text, sex))
                    .ifPresent(words -> faults.add(fault(
                            letter,
                            passage,
                            words,
                            "The injured worker is " + patient.sex().get().word() + " in the clinical case summary and "
                                    + passage.quoted(words) + " here; correct the one that is wrong.")));
        }
        return faults;
    }

    private void compare(Examined letter, Patient patient, CaseFacts file, List<Fault> faults) {
        if (patient.sex().isPresent()
                && file.sex().isPresent()
                && !patient.sex().equals(file.sex())) {
            faults.add(fault(
                    letter,
                    Severity.WARNING,
                    "patient.sex",
                    "The injured worker is " + file.sex().get().word()
                            + " in the case file; correct the clinical case summary."));
        }
        Optional<LocalDate> decided = letter.determination().dates().decisionDate();
        if (patient.age().isEmpty() || file.dateOfBirth().isEmpty() || decided.isEmpty()) return;
        long age = ChronoUnit.YEARS.between(file.dateOfBirth().get(), decided.get());
        if (Math.abs(age - patient.age().getAsInt()) > YEARS_APART) {
            faults.add(fault(
                    letter,
                    Severity.WARNING,
                    "patient.age",
                    "By the date of birth in the case file the" + " injured worker is " + age
                            + " on the day of decision; correct the age."));
        }
    }

    private void ages(Examined letter, Passage passage, String text, int age, List<Fault> faults) {
        for (Matcher m = AGE.matcher(text); m.find(); ) {
            OptionalInt other = OptionalInt.of(Integer.parseInt(m.group(1)));
            if (Math.abs(other.getAsInt() - age) <= YEARS_APART) continue;
            String sentence = around(text, m.start());
            if (NOT_THE_WORKER.matcher(sentence).find()) continue;
            Stretch words = new Stretch(m.start(), m.end());
            faults.add(fault(
                    letter,
                    passage,
                    words,
                    "The injured worker is " + age
                            + " in the clinical case summary and " + passage.quoted(words)
                            + " here; correct the one that is"
                            + " wrong."));
        }
    }

    private static Optional<Stretch> other(String text, Sex sex) {
        Pattern pronoun = switch (sex) {
            case FEMALE -> MALE;
            case MALE -> FEMALE;
        };
        for (Matcher m = pronoun.matcher(text); m.find(); ) {
            if (!NOT_THE_WORKER.matcher(around(text, m.start())).find()) {
                return Optional.of(new Stretch(m.start(), m.end()));
            }
        }
        return Optional.empty();
    }

    private static String around(String text, int at) {
        return Sentences.around(text, at).of(text);
    }
}
