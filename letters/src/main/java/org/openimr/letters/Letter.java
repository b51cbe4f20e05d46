package org.openimr.letters;

import java.time.LocalDate;
import org.openimr.determination.CaseNumber;

/** A letter, as data: the same value gives the same words, and as PDF the same bytes, on any day and machine. */
public sealed interface Letter permits AssignmentNotice, EligibilityNotice, FinalDeterminationLetter {
    /** Who writes. */
    Letterhead from();

    /** Day printed on the letter, and the creation date of its file. */
    LocalDate date();

    /** The case it is about; in the header of every page. */
    CaseNumber caseNumber();

    /** What kind of letter it is, without a person's name: the title of the file and of its running header. */
    String title();
}
