package org.openimr.server.filing;

/**
 * Names of the answers, as drafts keep them: permanent. They follow the DWC Form IMR (8 CCR 9792.10.2). A day is three
 * answers: {@code .month}, {@code .day} and {@code .year}.
 */
public final class Field {
    public static final String DECIDED_ON = "decision.on";
    public static final String DECISION_KIND = "decision.kind";
    public static final String REVIEW_ORGANIZATION = "decision.organization";
    public static final String SERVICE_METHOD = "service.method";
    public static final String SERVED_ON = "service.on";
    public static final String REQUESTED_ON = "treatment.requestedOn";
    public static final String TREATMENT_SERVICE = "service";
    public static final String TREATMENT_PART = "part";
    public static final String TREATMENT_FORMULARY = "formulary";
    public static final String APPLICANT = "applicant";
    public static final String DESIGNATED_ON = "representative.designatedOn";
    public static final String REPRESENTATIVE_NAME = "representative.name";
    public static final String WORKER_NAME = "worker.name";
    public static final String WORKER_BORN_ON = "worker.bornOn";
    public static final String CLAIM_NUMBER = "claim.number";
    public static final String INJURED_ON = "claim.injuredOn";
    public static final String ADJUDICATION_NUMBER = "claim.eams";
    public static final String JURISDICTIONAL_NUMBER = "claim.wcis";
    public static final String EMPLOYER_NAME = "employer.name";
    public static final String ADMINISTRATOR_NAME = "administrator.name";
    public static final String ADJUSTER_NAME = "adjuster.name";
    public static final String PHYSICIAN_NAME = "physician.name";
    public static final String PHYSICIAN_SPECIALTY = "physician.specialty";
    public static final String DIAGNOSIS = "condition.diagnosis";
    public static final String DIAGNOSIS_CODE = "condition.icd";
    public static final String STATEMENT = "condition.statement";
    public static final String PRIORITY = "priority";
    public static final String URGENCY = "priority.urgency";
    public static final String LIABILITY = "liability";
    public static final String SIGNATURE_COPY = "signature.copy";
    public static final String SIGNATURE_NAME = "signature.name";
    public static final String SIGNATURE_CONSENT = "signature.consent";

    /** Not asked: the language in which the form was signed. */
    public static final String LANGUAGE = "language";

    /** A choice: yes. */
    public static final String YES = "YES";

    private Field() {}

    /** An answer about the treatment at that place, from 1: {@code treatment.2.service}. */
    public static String treatment(int place, String what) {
        return "treatment." + place + "." + what;
    }
}
