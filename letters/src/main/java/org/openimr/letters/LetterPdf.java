package org.openimr.letters;

import java.util.List;
import org.openimr.letters.pdf.Attachment;
import org.openimr.letters.pdf.LetterNotConformant;
import org.openimr.letters.pdf.Manuscript;
import org.openimr.letters.pdf.TaggedPdf;

/**
 * A letter as tagged PDF: PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), or PDF/A-3a (ISO 19005-3) with
 * attachments, in one file, fonts embedded. The same letter gives the same bytes on any day and in any time zone; the
 * file's properties name no person.
 */
public final class LetterPdf {
    private LetterPdf() {}

    /** The file alone, without attachments. */
    public static byte[] render(Letter letter) {
        return print(letter).pdf();
    }

    /** The file, and what could not be printed as it was. */
    public static PrintedLetter print(Letter letter) {
        return print(letter, List.of());
    }

    /**
     * The file with data for a machine inside, and what could not be printed as it was.
     *
     * @param attachments  each of another name
     * @throws LetterNotConformant if the file would break its standard
     */
    public static PrintedLetter print(Letter letter, List<Attachment> attachments) {
        var legible = new Legible();
        Manuscript manuscript = PdfPage.of(letter, attachments, legible);
        return new PrintedLetter(TaggedPdf.write(manuscript), legible.substitutions());
    }
}
