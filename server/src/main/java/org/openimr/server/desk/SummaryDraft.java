package org.openimr.server.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Patient;
import org.openimr.determination.Sex;

/**
 * The clinical case summary as it is being written.
 *
 * @param diagnoses  one a line, as typed
 */
public record SummaryDraft(List<DraftSentence> sentences, OptionalInt age, Optional<Sex> sex, String diagnoses) {
    public SummaryDraft {
        sentences = List.copyOf(sentences);
    }

    /** Nothing written yet. */
    public static SummaryDraft empty() {
        return new SummaryDraft(List.of(), OptionalInt.empty(), Optional.empty(), "");
    }

    /** A summary that says nothing: to ask whether one may be written at all. */
    static ClinicalCaseSummary blank() {
        return new ClinicalCaseSummary(
                "", new Patient(OptionalInt.empty(), Optional.empty(), Optional.empty()), List.of(), Optional.empty());
    }

    /** As it goes into the case; empty while nothing is written. */
    Optional<ClinicalCaseSummary> finished() {
        String text = Prose.of(sentences);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClinicalCaseSummary(
                        text, new Patient(age, sex, Optional.empty()), Prose.lines(diagnoses), Optional.empty()));
    }
}
