package org.openimr.process.deadlines;

import java.time.LocalDate;
import org.openimr.law.Citation;
import org.openimr.law.Grade;

/**
 * Which version of a text was read (process, section 3). A norm applied to a day outside it is known only from secondary
 * sources, though the number may well have been the same.
 */
public final class ReadTexts {
    /** Lab. Code 4610.5 and 4610.6 have had their present text since then (SB 1160). */
    static final LocalDate PRESENT_LABOR_CODE = LocalDate.of(2017, 1, 1);
    /** First day of the rewritten regulations, whose sections on review were not found. */
    static final LocalDate REWRITTEN_REGULATIONS = LocalDate.of(2026, 4, 1);

    private ReadTexts() {}

    /** How surely the text of {@code clause} is known as it stood on {@code day}. */
    public static Grade gradeOn(Citation clause, LocalDate day) {
        return switch (clause.code()) {
            case LABOR_CODE -> day.isBefore(PRESENT_LABOR_CODE) ? Grade.SECONDARY : Grade.TEXT_READ;
            case CALIFORNIA_CODE_OF_REGULATIONS_TITLE_8 ->
                day.isBefore(REWRITTEN_REGULATIONS) ? Grade.TEXT_READ : Grade.SECONDARY;
            case CODE_OF_CIVIL_PROCEDURE, GOVERNMENT_CODE -> Grade.TEXT_READ;
            case DESIGN -> Grade.DESIGN_CHOICE;
        };
    }
}
