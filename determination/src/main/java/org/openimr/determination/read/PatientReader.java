package org.openimr.determination.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.Patient;
import org.openimr.determination.Sex;

/** Reads age, sex and date of injury from the sentences that open a clinical case summary. */
final class PatientReader {
    /** The opening never runs longer than this; what follows tells of treatment. */
    private static final int OPENING = 1200;

    /** Words between the age and the word for the sex: "right-hand dominant". */
    private static final int AGE_TO_SEX = 60;

    private static final int BEFORE_DATE = 120;
    private static final int OLDEST = 120;

    private static final String[] INJURY_WORDS = {"injur", "claim from", "occupational claim", "DOI", "accident"};
    private static final String[] OTHER_DATES = {
        "utilization",
        "Utilization",
        "dated",
        "evaluated",
        "progress",
        "presented",
        "seen on",
        "visit",
        "report of",
        "note",
        "request",
        "surgery",
        "MRI",
        "ray",
        "received"
    };

    private final Notes notes;
    private final String text;
    private final int from;
    private final int to;

    /** The whole summary. */
    PatientReader(Notes notes, int from, int to) {
        this.notes = notes;
        this.text = notes.text();
        this.from = from;
        this.to = Math.min(to, from + OPENING);
    }

    /** The worker, with the header block's date of injury to settle a date whose hyphen was lost. */
    Patient read(Optional<LocalDate> headerInjury) {
        int years = ageWord(from);
        OptionalInt age = OptionalInt.empty();
        while (years >= 0 && age.isEmpty()) {
            age = age(years);
            if (age.isEmpty()) years = ageWord(years + 1);
        }
        if (age.isEmpty()) notes.find(ReadCode.AGE_UNREAD, from, from);
        Optional<Sex> sex = sex(years < 0 ? from : years, years < 0 ? to : Math.min(to, years + AGE_TO_SEX));
        if (sex.isEmpty()) notes.find(ReadCode.SEX_UNREAD, from, from);
        return new Patient(age, sex, dateOfInjury(headerInjury));
    }

    /** Next "year" or "yr" that is followed by "old", or "y/o". */
    private int ageWord(int start) {
        for (int at = start; at < to; at++) {
            if (text.charAt(at) != 'y') continue;
            if (Scan.at(text, "y/o", at, to) || Scan.at(text, "yo ", at, to)) return at;
            int end = Scan.at(text, "years", at, to) ? at + 5 : Scan.at(text, "year", at, to) ? at + 4 : -1;
            if (end < 0 && Scan.at(text, "yr", at, to)) end = Scan.at(text, "yrs", at, to) ? at + 3 : at + 2;
            if (end >= 0 && Scan.at(text, "old", skipJoint(end), to)) return at;
        }
        return -1;
    }

    private int skipJoint(int at) {
        int next = at;
        while (next < to && (text.charAt(next) == '-' || text.charAt(next) == ' ')) next++;
        return next;
    }

    /** The number right before {@code years}. */
    private OptionalInt age(int years) {
        int end = years;
        while (end > from && (text.charAt(end - 1) == '-' || text.charAt(end - 1) == ' ')) end--;
        int start = end;
        while (start > from && Scan.isDigit(text.charAt(start - 1)) && end - start < 4) start--;
        if (start == end || end - start > 3) return OptionalInt.empty();
        int age = WrittenDate.number(text, start, end);
        if (age > OLDEST) return OptionalInt.empty();
        notes.place(Field.AGE, start, end);
        return OptionalInt.of(age);
    }

    private Optional<Sex> sex(int start, int end) {
        for (int at = start; at < end; at++) {
            if (at > from && Scan.isWordCharacter(text.charAt(at - 1))) continue;
            Optional<Sex> sex = sexAt(at);
            if (sex.isPresent()) {
                notes.place(Field.SEX, at, Scan.wordEnd(text, at, to));
                return sex;
            }
        }
        return Optional.empty();
    }

    private Optional<Sex> sexAt(int at) {
        return switch (text.charAt(at)) {
            case 'f', 'F', 'w', 'l' ->
                wordAt("female", at) || wordAt("females", at) || wordAt("woman", at) || wordAt("lady", at)
                        ? Optional.of(Sex.FEMALE)
                        : Optional.empty();
            case 'm', 'M', 'g' ->
                wordAt("male", at) || wordAt("man", at) || wordAt("gentleman", at)
                        ? Optional.of(Sex.MALE)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private boolean wordAt(String word, int at) {
        return Scan.wordAt(text, word, at, to);
    }

    private Optional<LocalDate> dateOfInjury(Optional<LocalDate> headerInjury) {
        int at = from;
        while (at < to) {
            Optional<WrittenDate> found = WrittenDate.first(text, at, to);
            if (found.isEmpty()) break;
            WrittenDate date = found.get();
            if (isInjury(date)) return settle(date, headerInjury);
            at = date.end();
        }
        notes.find(ReadCode.INJURY_DATE_UNREAD, from, from);
        return Optional.empty();
    }

    /** Whether the words of the same sentence before the date speak of an injury and of nothing else with a date. */
    private boolean isInjury(WrittenDate date) {
        int start = Math.max(from, date.start() - BEFORE_DATE);
        int sentence = Scan.sentenceStart(text, start, date.start());
        int injury = -1;
        for (String word : INJURY_WORDS) injury = Math.max(injury, last(word, sentence, date.start()));
        if (injury < 0) return false;
        for (String word : OTHER_DATES) if (Scan.findLast(text, word, injury, date.start()) >= 0) return false;
        return true;
    }

    /** Last {@code word} that is not part of "injured worker", which names the person and no event. */
    private int last(String word, int start, int end) {
        int at = Scan.findLast(text, word, start, end);
        while (at >= 0 && (Scan.at(text, "injured worker", at, end) || Scan.at(text, "injured employee", at, end))) {
            at = Scan.findLast(text, word, start, at);
        }
        return at;
    }

    private Optional<LocalDate> settle(WrittenDate date, Optional<LocalDate> headerInjury) {
        List<LocalDate> dates = date.dates();
        Optional<LocalDate> settled =
                dates.size() == 1 ? Optional.of(dates.getFirst()) : headerInjury.filter(dates::contains);
        if (settled.isEmpty()) {
            notes.find(ReadCode.INJURY_DATE_UNREAD, date.start(), date.end());
            return settled;
        }
        notes.place(Field.PATIENT_INJURY, date.start(), date.end());
        if (headerInjury.isPresent() && !headerInjury.equals(settled)) {
            notes.find(ReadCode.INJURY_DATES_DIFFER, date.start(), date.end());
        }
        return settled;
    }
}
