package org.openimr.process.filing;

/** Kinds of claims administrator, 8 CCR 9792.6.1(b). Names are permanent. */
public enum AdministratorKind {
    SELF_ADMINISTERED_INSURER("self-administered insurer"),
    SELF_INSURED_EMPLOYER("self-administered self-insured employer"),
    LEGALLY_UNINSURED_EMPLOYER("self-administered legally uninsured employer"),
    JOINT_POWERS_AUTHORITY("self-administered joint powers authority"),
    THIRD_PARTY_ADMINISTRATOR("third-party claims administrator"),
    INSURANCE_GUARANTEE_ASSOCIATION("California Insurance Guarantee Association"),
    UNINSURED_EMPLOYERS_FUND("director of the Department of Industrial Relations for the uninsured employers fund");

    private final String words;

    AdministratorKind(String words) {
        this.words = words;
    }

    /** For a person. */
    public String words() {
        return words;
    }
}
