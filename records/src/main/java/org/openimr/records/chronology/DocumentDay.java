package org.openimr.records.chronology;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openimr.records.DocumentKind;

/** The day that a letter, a form or a decision bears. */
final class DocumentDay {
    private DocumentDay() {}

    /** The day beside a signature, or else the first full date of the first page that is nothing else's. */
    static Optional<LocalDate> of(CaseDocument document, List<Passage> passages, Dictionary dictionary) {
        Optional<LocalDate> first = Optional.empty();
        for (Passage passage : passages) {
            Map<TermList, List<Hit>> hits = passage.hits(dictionary);
            boolean signed = cue(hits, "SIGNED");
            for (DateFinder.Found date : DateFinder.in(passage, hits, Optional.empty(), false)) {
                boolean day = date.date().precision() == EventDate.Precision.DAY;
                if (!day) continue;
                if (signed && isForm(document)) return date.date().first();
                if (other(hits, date)) continue;
                boolean alone = passage.tokens().size() < 14 && passage.page() <= 2;
                if (first.isEmpty() && alone) first = date.date().first();
            }
        }
        return first;
    }

    private static boolean isForm(CaseDocument document) {
        return document.kind() == DocumentKind.REQUEST_FOR_AUTHORIZATION
                || document.kind() == DocumentKind.APPLICATION_FORM;
    }

    private static boolean cue(Map<TermList, List<Hit>> hits, String name) {
        return hits.getOrDefault(TermList.CUES, List.of()).stream()
                .anyMatch(hit -> hit.name().equals(name));
    }

    private static boolean other(Map<TermList, List<Hit>> hits, DateFinder.Found date) {
        return hits.getOrDefault(TermList.CUES, List.of()).stream()
                .filter(hit -> hit.name().equals("OTHER_DATE"))
                .anyMatch(hit -> hit.end() <= date.start() && date.start() - hit.end() < 26);
    }
}
