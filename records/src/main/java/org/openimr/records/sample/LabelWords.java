package org.openimr.records.sample;

import java.util.Map;
import java.util.Optional;
import org.openimr.records.DocumentKind;
import org.openimr.records.Sender;

/** The words of the label files for what the case file names otherwise; where they agree, the name itself is written. */
final class LabelWords {
    /** A therapy table is a note of therapy; every letter, invoice, ledger or statement is labelled LETTER. */
    private static final Map<String, DocumentKind> KINDS = Map.of(
            "APPLICATION", DocumentKind.APPLICATION_FORM,
            "UTILIZATION_REVIEW", DocumentKind.UTILIZATION_REVIEW_DECISION,
            "MEDICAL_LEGAL", DocumentKind.MEDICAL_LEGAL_EVALUATION,
            "ELECTRODIAGNOSTIC_REPORT", DocumentKind.ELECTRODIAGNOSTIC_STUDY,
            "THERAPY_NOTES", DocumentKind.THERAPY_NOTE,
            "FLOW_SHEET", DocumentKind.THERAPY_NOTE,
            "MEDICATION_LIST", DocumentKind.PHARMACY_RECORD,
            "WORK_STATUS_SLIP", DocumentKind.WORK_STATUS,
            "FUNCTIONAL_CAPACITY", DocumentKind.FUNCTIONAL_EVALUATION,
            "LETTER", DocumentKind.CORRESPONDENCE);

    private static final Map<String, Sender> SENDERS = Map.of(
            "WORKER", Sender.INJURED_WORKER,
            "ATTORNEY", Sender.WORKERS_ATTORNEY,
            "PHYSICIAN", Sender.REQUESTING_PHYSICIAN);

    private LabelWords() {}

    /** @throws IllegalArgumentException if no kind is called so */
    static DocumentKind kind(String word) {
        return Optional.ofNullable(KINDS.get(word)).orElseGet(() -> DocumentKind.valueOf(word));
    }

    /** @throws IllegalArgumentException if no sender is called so */
    static Sender sender(String word) {
        return Optional.ofNullable(SENDERS.get(word)).orElseGet(() -> Sender.valueOf(word));
    }
}
