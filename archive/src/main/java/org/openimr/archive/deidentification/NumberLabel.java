package org.openimr.archive.deidentification;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words that say what the number behind them is. */
enum NumberLabel {
    CLAIM(
            Identifier.CLAIM_NUMBER,
            false,
            "claim",
            "case",
            "file",
            "reference",
            "ref",
            "control",
            "docket",
            "jcn",
            "dcn",
            "application"),
    CLAIM_SYSTEM(Identifier.CLAIM_NUMBER, true, "eams", "adj", "wcis", "wcab", "claim#"),
    RECORD(Identifier.MEDICAL_RECORD_NUMBER, false, "record", "chart", "patient", "encounter", "visit"),
    RECORD_SYSTEM(Identifier.MEDICAL_RECORD_NUMBER, true, "mrn", "mr#", "acct#"),
    PLAN(
            Identifier.HEALTH_PLAN_NUMBER,
            false,
            "policy",
            "member",
            "subscriber",
            "group",
            "beneficiary",
            "medicare",
            "cal"),
    ACCOUNT(Identifier.ACCOUNT_NUMBER, false, "account", "acct", "invoice", "check", "bill", "card", "receipt"),
    LICENSE(
            Identifier.LICENSE_NUMBER,
            false,
            "license",
            "licence",
            "lic",
            "certificate",
            "registration",
            "badge",
            "passport"),
    LICENSE_SYSTEM(Identifier.LICENSE_NUMBER, true, "npi", "tin", "cdl", "dln"),
    SECURITY(Identifier.SOCIAL_SECURITY_NUMBER, false, "security", "employee"),
    SECURITY_SYSTEM(Identifier.SOCIAL_SECURITY_NUMBER, true, "ssn", "ssn4"),
    VEHICLE(Identifier.VEHICLE_NUMBER, false, "plate", "vehicle"),
    VEHICLE_SYSTEM(Identifier.VEHICLE_NUMBER, true, "vin"),
    DEVICE(Identifier.DEVICE_NUMBER, false, "serial", "device", "implant", "lot");

    private static final Map<String, NumberLabel> BY_WORD = new HashMap<>();

    static {
        for (NumberLabel label : values()) for (String word : label.words) BY_WORD.put(word, label);
    }

    final Identifier identifier;
    /** It says so alone, without "number" or "no.". */
    final boolean alone;

    private final String[] words;

    NumberLabel(Identifier identifier, boolean alone, String... words) {
        this.identifier = identifier;
        this.alone = alone;
        this.words = words;
    }

    static Optional<NumberLabel> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }
}
