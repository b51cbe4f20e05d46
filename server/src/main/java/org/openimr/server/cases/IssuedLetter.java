package org.openimr.server.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.openimr.determination.Determination;
import org.openimr.determination.write.DeterminationWriter;
import org.openimr.letters.FinalDeterminationLetter;
import org.openimr.letters.LetterHtml;
import org.openimr.letters.LetterPdf;
import org.openimr.letters.Letterhead;

/**
 * The letter of a determination in its public form: without a cover, so without a party's name.
 *
 * @param issuedOn  day printed on it
 */
public record IssuedLetter(Letterhead from, Determination determination, LocalDate issuedOn) {
    /** The published form, as plain lines. */
    public String text() {
        return DeterminationWriter.text(determination);
    }

    /** The published form as one {@code article} element for a page that has its own title. */
    public String article() {
        return DeterminationWriter.htmlArticle(determination);
    }

    /** A whole page. */
    public String html() {
        return LetterHtml.render(letter());
    }

    /** A tagged PDF file. */
    public byte[] pdf() {
        return LetterPdf.render(letter());
    }

    private FinalDeterminationLetter letter() {
        return new FinalDeterminationLetter(from, issuedOn, determination, Optional.empty());
    }
}
