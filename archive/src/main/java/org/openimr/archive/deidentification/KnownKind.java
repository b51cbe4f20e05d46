package org.openimr.archive.deidentification;

/** What a value of the case file is. */
public enum KnownKind {
    WORKER(Shape.PERSON, Identifier.NAME, "the worker"),
    RELATIVE(Shape.PERSON, Identifier.NAME, "a relative"),
    PROVIDER(Shape.PERSON, Identifier.NAME, "a provider"),
    ATTORNEY(Shape.PERSON, Identifier.NAME, "an attorney"),
    ADJUSTER(Shape.PERSON, Identifier.NAME, "an adjuster"),
    /** Lab. Code 4610.6(f): the reviewer's identity is confidential. */
    REVIEWER(Shape.PERSON, Identifier.NAME, "a reviewer"),
    EMPLOYER(Shape.ORGANIZATION, Identifier.ORGANIZATION, "the employer"),
    FACILITY(Shape.ORGANIZATION, Identifier.ORGANIZATION, "a facility"),
    CLAIMS_ADMINISTRATOR(Shape.ORGANIZATION, Identifier.ORGANIZATION, "the claims administrator"),
    LAW_FIRM(Shape.ORGANIZATION, Identifier.ORGANIZATION, "a law firm"),
    /** Street, city, State and ZIP code, commas or line ends between. */
    ADDRESS(Shape.ADDRESS, Identifier.ADDRESS, "an address"),
    PHONE(Shape.NUMBER, Identifier.PHONE, "a telephone number"),
    EMAIL(Shape.NUMBER, Identifier.EMAIL, "an e-mail address"),
    CLAIM_NUMBER(Shape.NUMBER, Identifier.CLAIM_NUMBER, "the claim number"),
    EAMS_NUMBER(Shape.NUMBER, Identifier.CLAIM_NUMBER, "the EAMS number"),
    WCIS_NUMBER(Shape.NUMBER, Identifier.CLAIM_NUMBER, "the WCIS number"),
    POLICY_NUMBER(Shape.NUMBER, Identifier.HEALTH_PLAN_NUMBER, "the policy number"),
    MEDICAL_RECORD_NUMBER(Shape.NUMBER, Identifier.MEDICAL_RECORD_NUMBER, "a medical record number"),
    SOCIAL_SECURITY_NUMBER(Shape.NUMBER, Identifier.SOCIAL_SECURITY_NUMBER, "the social security number"),
    LICENSE_NUMBER(Shape.NUMBER, Identifier.LICENSE_NUMBER, "a license number"),
    BIRTH_DATE(Shape.DATE, Identifier.BIRTH_DATE, "the birth date");

    /** How such a value is written. */
    enum Shape {
        PERSON,
        ORGANIZATION,
        ADDRESS,
        NUMBER,
        DATE
    }

    private final Shape shape;
    private final Identifier identifier;
    private final String told;

    KnownKind(Shape shape, Identifier identifier, String told) {
        this.shape = shape;
        this.identifier = identifier;
        this.told = told;
    }

    Shape shape() {
        return shape;
    }

    /** What it identifies by. */
    public Identifier identifier() {
        return identifier;
    }

    String told() {
        return told;
    }
}
