package org.openimr.panel.register;

import java.time.LocalDate;

/**
 * Who checked a credential, when, and where.
 *
 * @param where  the register, letter or document that was looked at: "Medical Board of California, license lookup"
 * @param by     account of the person who checked
 */
public record Verification(Source source, String where, LocalDate on, String by) {
    public Verification {
        if (where.isBlank() || by.isBlank())
            throw new IllegalArgumentException("a verification names where was looked, and who looked");
    }

    /** How near to the origin a credential was checked, nearest first. */
    public enum Source {
        /** The body that issues it: a state's board, a specialty board. */
        ISSUER,
        /** A register that collects them: NPPES, a data bank. */
        COLLECTION,
        /** A document that the reviewer handed in. */
        DOCUMENT,
        /** The reviewer's own word. */
        STATEMENT
    }
}
