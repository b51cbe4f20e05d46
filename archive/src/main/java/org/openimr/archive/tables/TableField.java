package org.openimr.archive.tables;

/** A field of a decision that a mapping takes from a column. In the mapping file it is written as here. */
enum TableField {
    REFERENCE("reference"),
    YEAR("year"),
    OUTCOME("outcome"),
    KIND("kind"),
    DIAGNOSIS("diagnosis"),
    DIAGNOSIS_DETAIL("diagnosis-detail"),
    TREATMENT("treatment"),
    TREATMENT_DETAIL("treatment-detail"),
    AGE("age"),
    SEX("sex"),
    PRIORITY("priority"),
    DAYS_TO_REVIEW("days-to-review"),
    DAYS_TO_ADOPT("days-to-adopt"),
    FINDINGS("findings"),
    EDITION("edition");

    private final String written;

    TableField(String written) {
        this.written = written;
    }

    String written() {
        return written;
    }

    /** Without it nothing can be counted. */
    boolean isRequired() {
        return this == REFERENCE || this == YEAR || this == OUTCOME || this == KIND;
    }

    /** Whether its values are words of a list. */
    boolean isListed() {
        return switch (this) {
            case OUTCOME, KIND, DIAGNOSIS, TREATMENT, AGE, SEX, PRIORITY -> true;
            case REFERENCE,
                    YEAR,
                    DIAGNOSIS_DETAIL,
                    TREATMENT_DETAIL,
                    DAYS_TO_REVIEW,
                    DAYS_TO_ADOPT,
                    FINDINGS,
                    EDITION -> false;
        };
    }
}
