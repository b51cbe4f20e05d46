package org.openimr.panel.dispute;

/** As what someone is involved in a dispute: those to whom a reviewer may have no tie, Lab. Code 139.5(c)(2) and (d)(5). */
public enum Involvement {
    EMPLOYER("the employer"),
    INSURER("the insurer"),
    CLAIMS_ADMINISTRATOR("the claims administrator"),
    UTILIZATION_REVIEW_ORGANIZATION("the utilization review organization"),
    /** No sentence says so; it follows from the tie to the organization. [D] */
    UTILIZATION_REVIEWER("the physician who denied the treatment in utilization review"),
    MEDICAL_PROVIDER_NETWORK("the medical provider network"),
    OFFICER_OR_EMPLOYEE("an officer, director or management employee of one of these"),
    PHYSICIAN("the physician who asks for the treatment"),
    MEDICAL_GROUP("the physician's medical group or independent practice association"),
    OTHER_PROVIDER("another provider in the disputed care"),
    FACILITY("the facility where the treatment would be given"),
    FACILITY_OF_ALTERNATIVE("the facility where the alternative would be given"),
    MAKER("the developer or maker of the principal drug, device or procedure"),
    MAKER_OF_ALTERNATIVE("the developer or maker of the alternative"),
    EMPLOYEE("the injured worker"),
    FAMILY_OF_EMPLOYEE("the injured worker's immediate family"),
    ATTORNEY_OF_EMPLOYEE("the injured worker's attorney");

    private final String printed;

    Involvement(String printed) {
        this.printed = printed;
    }

    /** In a sentence: "the claims administrator". */
    public String printed() {
        return printed;
    }
}
