package org.openimr.vocabulary;

import java.time.LocalDate;

/** Which diagnosis codes could be reported when. */
public interface CodeYears {
    /**
     * Whether a code could be reported for a service of that day. Years are federal fiscal years (Oct 1 to Sep 30). A
     * list that begins with one year says nothing about earlier ones: such a day is {@link Validity#UNKNOWN}, as is one
     * after its last year. A heading above codes has no years.
     *
     * @param code  with or without its point, in upper or lower case
     */
    Validity on(CodeSystem system, String code, LocalDate day);

    /** Knows no years. */
    static CodeYears none() {
        return (system, code, day) -> Validity.UNKNOWN;
    }
}
