package org.openimr.determination.read;

/** Fields that keep their place in the source; {@code #} stands for an index from 0. */
enum Field {
    CASE_NUMBER("caseNumber"),
    DATE_ASSIGNED("dates.dateAssigned"),
    DATE_OF_INJURY("dates.dateOfInjury"),
    DECISION_DATE("dates.decisionDate"),
    UR_DENIAL_DATE("dates.urDenialDate"),
    APPLICATION_RECEIVED("dates.applicationReceived"),
    PRIORITY("priority"),
    LICENSED_STATE("reviewer.licensedStates[#]"),
    SPECIALTY("reviewer.specialties[#]"),
    SUBSPECIALTY("reviewer.subspecialties[#]"),
    PRACTICE_YEARS("reviewer.activePracticeYearsOver"),
    PRACTICE_HOURS("reviewer.hoursPerWeekAtLeast"),
    SUMMARY("clinicalCaseSummary"),
    AGE("patient.age"),
    SEX("patient.sex"),
    PATIENT_INJURY("patient.dateOfInjury"),
    DIAGNOSIS("diagnoses[#]"),
    CLAIMED_FOR("claimedFor"),
    SERVICE("issues[#].service"),
    SERVICE_IN_DISPUTE("issues[#].serviceInDispute"),
    DECISION("issues[#].decision"),
    CLAIMS_ADMINISTRATOR_BASIS("issues[#].claimsAdministratorBasis"),
    CLAIMS_ADMINISTRATOR_CITATION("issues[#].claimsAdministratorBasis.citations[#].text"),
    REVIEWER_BASIS("issues[#].reviewerBasis"),
    REVIEWER_CITATION("issues[#].reviewerBasis.citations[#].text"),
    RATIONALE("issues[#].rationale");

    private final String pattern;

    Field(String pattern) {
        this.pattern = pattern;
    }

    /** The published path, with up to two indexes filled in. */
    String path(int first, int second) {
        int hole = pattern.indexOf('#');
        if (hole < 0) return pattern;
        StringBuilder path = new StringBuilder(pattern.length() + 8);
        path.append(pattern, 0, hole).append(first);
        int next = pattern.indexOf('#', hole + 1);
        if (next < 0) return path.append(pattern, hole + 1, pattern.length()).toString();
        return path.append(pattern, hole + 1, next)
                .append(second)
                .append(pattern, next + 1, pattern.length())
                .toString();
    }
}
