package org.openimr.letters;

import java.time.LocalDate;
import org.openimr.determination.CaseNumber;

/** A letter, as data: the same value gives the same words, and as PDF the same bytes, on any day and machine. */
public sealed interface Letter permits Notice, FinalDeterminationLetter {
    /** Which kind of letter it is. */
    LetterKind kind();

    /** Who writes. */
    Letterhead from();

    /** Day printed on the letter, and the creation date of its file. */
    LocalDate date();

    /** The case it is about; in the header of every page. */
    CaseNumber caseNumber();

    /** The language of the letter. */
    Language language();

    /** What kind of letter it is, without a person's name: the title of the file and of its running header. */
    default String title() {
        return kind().title(language());
    }
}
