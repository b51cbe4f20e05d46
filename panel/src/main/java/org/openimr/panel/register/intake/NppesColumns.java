package org.openimr.panel.register.intake;

import java.util.Set;

/** Columns of the national register's file that are read, by the names that the file gives them. */
final class NppesColumns {
    static final String NPI = "NPI";
    /** 1 for a person, 2 for an organization. */
    static final String ENTITY = "Entity Type Code";

    static final String FAMILY = "Provider Last Name (Legal Name)";
    static final String GIVEN = "Provider First Name";
    static final String MIDDLE = "Provider Middle Name";
    static final String SUFFIX = "Provider Name Suffix Text";
    static final String LETTERS = "Provider Credential Text";
    static final String DEACTIVATED = "NPI Deactivation Date";
    static final String REACTIVATED = "NPI Reactivation Date";

    /** Where a column of the address stands: "Provider First Line " and this. */
    static final String PRACTICE = "Business Practice Location Address";

    static final String MAILING = "Business Mailing Address";

    /** Of taxonomy codes, and of licenses beside them. */
    static final int SLOTS = 15;

    static final Set<String> REQUIRED = Set.of(NPI, ENTITY, FAMILY, GIVEN, LETTERS, taxonomy(1), license(1), state(1));

    private NppesColumns() {}

    static String taxonomy(int slot) {
        return "Healthcare Provider Taxonomy Code_" + slot;
    }

    static String license(int slot) {
        return "Provider License Number_" + slot;
    }

    static String state(int slot) {
        return "Provider License Number State Code_" + slot;
    }
}
