package org.openimr.determination.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openimr.determination.ClinicalCaseSummary;
import org.openimr.determination.Patient;

/** Reads the clinical case summary: free prose, written by many hands in a few habits. */
final class CaseSummaryReader {
    private static final String CLAIM = "filed a claim for ";
    /** Where the words for what is claimed end. */
    private static final String[] CLAIM_ENDS = {
        " reportedly", " associated with", " allegedly", " arising", " resulting", " stemming", ". "
    };

    private final Notes notes;
    private final String text;
    private final int from;
    private final int to;

    /** The summary's words, without heading and introduction. */
    CaseSummaryReader(Notes notes, int from, int to) {
        this.notes = notes;
        this.text = notes.text();
        this.from = Scan.skipSpaces(text, from, to);
        this.to = Scan.dropSpaces(text, this.from, to);
    }

    ClinicalCaseSummary read(Optional<LocalDate> headerInjury) {
        String words = notes.take(Field.SUMMARY, 0, 0, from, to);
        Patient patient = new PatientReader(notes, from, to).read(headerInjury);
        List<String> diagnoses = new DiagnosisReader(notes, from, to).read();
        return new ClinicalCaseSummary(words, patient, diagnoses, claimedFor());
    }

    private Optional<String> claimedFor() {
        int claim = Scan.find(text, CLAIM, from, to);
        if (claim < 0) return Optional.empty();
        int start = claim + CLAIM.length();
        int end = to;
        for (String stop : CLAIM_ENDS) {
            int at = Scan.find(text, stop, start, end);
            if (at >= 0) end = at;
        }
        if (end > start && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ',')) end--;
        return end > start ? Optional.of(notes.take(Field.CLAIMED_FOR, 0, 0, start, end)) : Optional.empty();
    }
}
