package org.openimr.vocabulary;

import java.util.Optional;

/** The order of a list of diagnoses above its codes. */
public interface CodeGroups {
    /**
     * Chapter and section of a code, or of a heading above codes; empty if the lists do not say.
     *
     * @param code  with or without its point, in upper or lower case
     */
    Optional<CodeGroup> of(CodeSystem system, String code);

    /** Whether it is a heading only, too general to be reported: "M54.1". */
    boolean isHeading(CodeSystem system, String code);

    /** Knows no order. */
    static CodeGroups none() {
        return new CodeGroups() {
            @Override
            public Optional<CodeGroup> of(CodeSystem system, String code) {
                return Optional.empty();
            }

            @Override
            public boolean isHeading(CodeSystem system, String code) {
                return false;
            }
        };
    }
}
