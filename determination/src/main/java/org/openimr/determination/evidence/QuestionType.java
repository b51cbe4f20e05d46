package org.openimr.determination.evidence;

import org.openimr.law.Citation;
import org.openimr.law.Grade;

/** What a study was asked; the hierarchy of evidence ranks designs for each kind of question apart. */
public enum QuestionType {
    /** Therapy, drug, device, surgery, program. */
    TREATMENT_BENEFIT("treatment benefit"),
    /** Imaging, nerve study, laboratory. */
    DIAGNOSTIC_TEST("diagnostic test"),
    /** Whether it heals untreated. */
    PROGNOSIS("prognosis"),
    /** Safety, interaction, dose. */
    TREATMENT_HARM("treatment harm");

    public static final Citation AUTHORITY = Citation.regulation("9792.25.1");
    public static final Grade GRADE = Grade.TEXT_READ;

    private final String printed;

    QuestionType(String printed) {
        this.printed = printed;
    }

    public String printed() {
        return printed;
    }
}
