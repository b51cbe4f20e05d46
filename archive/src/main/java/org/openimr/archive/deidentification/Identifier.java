package org.openimr.archive.deidentification;

/**
 * What identifies somebody, with its place in 45 CFR 164.514(b)(2)(i). Clauses (P), biometric data, and (Q), pictures,
 * have no member: a text holds neither, and a published file is built from the text alone.
 */
public enum Identifier {
    /** Of a person: the worker, a relative, a provider, an attorney, an adjuster. */
    NAME('A', "name"),
    /** Employer, facility or insurer. Clause (A) names employers; facilities and insurers are the State's practice. */
    ORGANIZATION('A', "organization"),
    ADDRESS('B', "address"),
    /** A subdivision smaller than a State. */
    PLACE('B', "place"),
    ZIP('B', "ZIP"),
    BIRTH_DATE('C', "birth date"),
    /** Any other date of one person's life. */
    DATE('C', "date"),
    AGE_OVER_89('C', "age"),
    /** Telephone or fax: clause (E) is told as (D). */
    PHONE('D', "telephone"),
    EMAIL('F', "e-mail"),
    SOCIAL_SECURITY_NUMBER('G', "number"),
    MEDICAL_RECORD_NUMBER('H', "number"),
    HEALTH_PLAN_NUMBER('I', "number"),
    ACCOUNT_NUMBER('J', "number"),
    LICENSE_NUMBER('K', "number"),
    VEHICLE_NUMBER('L', "number"),
    DEVICE_NUMBER('M', "number"),
    WEB_ADDRESS('N', "web address"),
    IP_ADDRESS('O', "number"),
    /** Number of a claim, a file, or a case; clause (R), any other unique number. */
    CLAIM_NUMBER('R', "number"),
    CASE_NUMBER('R', "case number");

    private final char clause;
    private final String word;

    Identifier(char clause, String word) {
        this.clause = clause;
        this.word = word;
    }

    /** The clause of 45 CFR 164.514(b)(2)(i), such as {@code 45 CFR 164.514(b)(2)(i)(A)}. */
    public String clause() {
        return "45 CFR 164.514(b)(2)(i)(" + clause + ")";
    }

    /** What a labelled substitute says in its brackets. */
    public String word() {
        return word;
    }
}
