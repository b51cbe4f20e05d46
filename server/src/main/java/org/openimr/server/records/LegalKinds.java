package org.openimr.server.records;

import org.openimr.process.filing.PartyRole;
import org.openimr.process.records.RecordKind;
import org.openimr.records.DocumentKind;
import org.openimr.records.Sender;

/** What a clinician's kind of document is to 8 CCR 9792.10.5(a)(1), and the other way about; one place for both. */
final class LegalKinds {
    private LegalKinds() {}

    /** Physicians' reports are asked for as such; what others write is evidence that the administrator used, or support. */
    static RecordKind of(DocumentKind kind, PartyRole sender) {
        return switch (kind) {
            case UTILIZATION_REVIEW_DECISION -> RecordKind.UTILIZATION_REVIEW_DECISION;
            case REQUEST_FOR_AUTHORIZATION -> RecordKind.REQUEST_FOR_AUTHORIZATION;
            case APPLICATION_FORM -> RecordKind.APPLICATION_FORM;
            case INFORMATION_TO_WORKER -> RecordKind.INFORMATION_TO_WORKER;
            case FIRST_REPORT,
                    PROGRESS_REPORT,
                    CONSULTATION,
                    MEDICAL_LEGAL_EVALUATION,
                    OPERATIVE_REPORT,
                    PROCEDURE_NOTE,
                    IMAGING_REPORT,
                    ELECTRODIAGNOSTIC_STUDY,
                    PSYCHOLOGICAL_REPORT -> RecordKind.PHYSICIAN_REPORT;
            case LABORATORY_REPORT,
                    DRUG_SCREEN,
                    THERAPY_NOTE,
                    PHARMACY_RECORD,
                    WORK_STATUS,
                    FUNCTIONAL_EVALUATION,
                    STATEMENT,
                    CORRESPONDENCE,
                    COVER_SHEET,
                    OTHER -> isOfWorkersSide(sender) ? RecordKind.SUPPORT_FOR_REQUEST : RecordKind.OTHER;
        };
    }

    /** What a sender's word for it says of the document, until somebody looked. */
    static DocumentKind stated(RecordKind kind) {
        return switch (kind) {
            case PHYSICIAN_REPORT -> DocumentKind.PROGRESS_REPORT;
            case APPLICATION_FORM -> DocumentKind.APPLICATION_FORM;
            case INFORMATION_TO_WORKER -> DocumentKind.INFORMATION_TO_WORKER;
            case REQUEST_FOR_AUTHORIZATION -> DocumentKind.REQUEST_FOR_AUTHORIZATION;
            case UTILIZATION_REVIEW_DECISION -> DocumentKind.UTILIZATION_REVIEW_DECISION;
            case SUPPORT_FOR_REQUEST, OTHER -> DocumentKind.OTHER;
        };
    }

    static Sender sender(PartyRole role) {
        return switch (role) {
            case CLAIMS_ADMINISTRATOR -> Sender.CLAIMS_ADMINISTRATOR;
            case EMPLOYER -> Sender.EMPLOYER;
            case INJURED_WORKER -> Sender.INJURED_WORKER;
            case WORKERS_ATTORNEY -> Sender.WORKERS_ATTORNEY;
            case REQUESTING_PHYSICIAN -> Sender.REQUESTING_PHYSICIAN;
        };
    }

    private static boolean isOfWorkersSide(PartyRole sender) {
        return switch (sender) {
            case INJURED_WORKER, WORKERS_ATTORNEY, REQUESTING_PHYSICIAN -> true;
            case CLAIMS_ADMINISTRATOR, EMPLOYER -> false;
        };
    }
}
