package org.openimr.determination.read;

import java.util.ArrayList;
import java.util.List;

/** Collects what a case summary announces as a diagnosis or as being treated, in the order of the text. */
final class DiagnosisReader {
    /** Longer than any case summary. */
    private static final int LONGEST = 1 << 16;

    private final Notes notes;
    private final String text;
    private final int from;
    private final int to;

    DiagnosisReader(Notes notes, int from, int to) {
        this.notes = notes;
        this.text = notes.text();
        this.from = from;
        this.to = Math.min(to, from + LONGEST);
        if (this.to < to) notes.find(ReadCode.SUMMARY_TOO_LONG, from, to);
    }

    List<String> read() {
        List<String> diagnoses = new ArrayList<>(4);
        DiagnosisAnnouncement announcement = new DiagnosisAnnouncement(text, from, to);
        int at = announcement.next(from);
        while (at >= 0) {
            int end = new DiagnosisList(text, at, to, (start, stop) -> add(diagnoses, start, stop)).read();
            at = announcement.next(Math.max(at, end));
        }
        if (diagnoses.isEmpty()) notes.find(ReadCode.DIAGNOSES_NOT_ANNOUNCED, from, from);
        return diagnoses;
    }

    private void add(List<String> diagnoses, int start, int end) {
        for (String known : diagnoses) {
            if (known.length() == end - start && text.regionMatches(true, start, known, 0, known.length())) return;
        }
        diagnoses.add(notes.take(Field.DIAGNOSIS, diagnoses.size(), 0, start, end));
    }
}
